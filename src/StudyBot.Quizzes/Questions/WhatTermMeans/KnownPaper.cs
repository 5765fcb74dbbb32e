namespace StudyBot.Quizzes.Questions.WhatTermMeans;

/// <param name="Names">All under which texts know it, the shown one first.</param>
/// <param name="Subject">As <see cref="PaperSubject"/> has them.</param>
/// <param name="Part">Of the world; empty for one that is of all of it.</param>
/// <param name="Year">In which it was signed.</param>
internal sealed record KnownPaper(IReadOnlyList<string> Names, string Subject, string Part, int Year);
