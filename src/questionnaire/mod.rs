//! What is asked: questions with stable codes, and labels in each language.
