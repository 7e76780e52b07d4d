// The phone's part of the form: it takes over once the keys are verified.

export {};
