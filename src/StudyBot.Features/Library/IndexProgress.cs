namespace StudyBot.Features.Library;

/// <summary>Told after each file, and before the first.</summary>
/// <param name="Done">Files that are finished, whatever came of them.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Last">The file just finished; null before the first.</param>
public sealed record IndexProgress(int Done, int Total, FinishedFile? Last)
{
    public int Remaining => Total - Done;
}
