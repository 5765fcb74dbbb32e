namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>A number and how it is written, so that others can be written like it.</summary>
internal sealed record NumberForm(decimal Number, bool IsWord, bool IsOrdinal, bool HasCommas);
