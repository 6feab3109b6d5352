import { casesHold } from "../cases-hold.ts";

casesHold(new URL("./cases/", import.meta.url));
