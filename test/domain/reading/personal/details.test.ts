import { describe, expect, test } from "vitest";
import { personalDetails } from "../../../../src/domain/reading/personal/details.ts";

const read = (text: string) => personalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("by which somebody can be reached or known", () => {
  test.each([
    ["cin: f123456 et 0661 22 33 44", ["id_card", "f123456"], ["phone", "0661 22 33 44"]],
    ["(+212) 661 22 33 44", ["phone", "(+212) 661 22 33 44"]],
    ["رقمي ٠٦ ١٢ ٣٤ ٥٦ ٧٨", ["phone", "٠٦ ١٢ ٣٤ ٥٦ ٧٨"]],
    ["sara arobase gmail point com", ["email", "sara arobase gmail point com"]],
    ["write to sara.b at gmail dot com", ["email", "sara.b at gmail dot com"]],
    ["passeport AB1234567", ["id_card", "AB1234567"]],
    ["RIB 007 780 0001234567890123 45", ["bank", "007 780 0001234567890123 45"]],
    ["https://meet.example/join/a?token=abc123", ["link", "https://meet.example/join/a?token=abc123"]],
  ] as [string, ...[string, string][]][])("%s", (text, ...found) => expect(read(text)).toEqual(found));
});

test.each([
  "meet at the point that matters",
  "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
  "250 000 000 MAD en 2024, 31 sur 94 élèves",
  "du 05/06/2026 au 07/06/2026, de 08.00 à 12.00",
])("words and figures that are evidence are none: %s", (text) => expect(read(text)).toEqual([]));
