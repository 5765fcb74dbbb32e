namespace StudyBot.Quizzes.Questions.Stems;

/// <summary>Whose surname is spelled out with the given names.</summary>
internal enum Spelled
{
    WhoIsLittleKnown,
    Everybody,
}
