using StudyBot.Verbs;

namespace StudyBot.Hosting;

/// <summary>What the process will end with; the first trouble decides.</summary>
internal sealed class HouseEnd
{
    private int code = ExitCode.Done;

    public int Code => code;

    public void Fail() => Interlocked.CompareExchange(ref code, ExitCode.CouldNot, ExitCode.Done);
}
