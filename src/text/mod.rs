//! The interface in every language: Fluent messages, negotiation, direction of writing.
