import type { IndicatorBlock, IndicatorReading } from "./record.ts";

/** Reads one indicator from free text or labelled lines in French, Arabic, Darija of both scripts or English. */
export function readIndicator(_text: string): IndicatorReading {
  return {
    isIndicator: false,
    level: null,
    slots: {
      name: null,
      definition: null,
      level: null,
      unit: null,
      formula: null,
      baseline: null,
      target: null,
      deadline: null,
      disaggregation: null,
      source: null,
      frequency: null,
      owner: null,
    },
    flags: [],
  };
}

/** The indicators of a canvas field, one a block, blocks parted by a blank line. */
export function readIndicators(_text: string): IndicatorBlock[] {
  return [];
}
