namespace StudyBot.Features.Sources;

/// <summary>What came out of a document that was just added.</summary>
/// <param name="ForQuiz">Quiz questions that come from it; null where they are still to be made.</param>
/// <param name="Doubtful">Facts that somebody should look at.</param>
/// <param name="SaidBefore">Facts that moderators hid or put right before it was added (<see cref="Sources.SaidBefore"/>).</param>
internal sealed record AddedContents(SourceContents Found, int? ForQuiz, int Doubtful, int SaidBefore)
{
    /// <summary>Whether something of it waits for moderators.</summary>
    public bool IsToReview => Doubtful > 0 || ForQuiz is null or > 0;
}
