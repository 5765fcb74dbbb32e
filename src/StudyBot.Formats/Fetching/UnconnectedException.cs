using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>Why no connection was made, on its way through the framework's handler, which wraps it.</summary>
internal sealed class UnconnectedException(FetchProblem problem) : IOException
{
    public FetchProblem Problem { get; } = problem;
}
