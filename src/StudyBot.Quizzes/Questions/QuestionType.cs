namespace StudyBot.Quizzes.Questions;

/// <summary>What a question asks for; each has a folder of its own.</summary>
public enum QuestionType
{
    When,
    Where,
    WhoTookPart,
    WhoSaidIt,
    WhichOutcome,
    WhatTermMeans,
    Cloze,
    WhichCameFirst,
    HowMany,
    WhichOffice,
    WhoseView,
}
