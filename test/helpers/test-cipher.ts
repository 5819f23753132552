import { createFieldCipher } from "../../src/adapters/mongo/field-cipher.js";

/** With a key that every test shares. */
export const testCipher = createFieldCipher(Buffer.alloc(32, 7));
