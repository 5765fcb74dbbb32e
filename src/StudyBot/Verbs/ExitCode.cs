namespace StudyBot.Verbs;

/// <summary>What the process ends with, as shells and supervisors understand it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int CouldNot = 1;

    public const int WrongUsage = 2;

    /// <summary>128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
