namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>What a term is to a question.</summary>
/// <param name="Number">Its place among the terms that are sought; below zero where it is not.</param>
/// <param name="Place">Its first place among all terms of the question, stop words too; below zero where it is not in it.</param>
internal sealed record QuestionMark(int Number, int Place)
{
    /// <summary>The sought terms that it is akin to, and how nearly.</summary>
    public List<(int Number, float Strength)> Kin { get; } = [];

    public ulong Bit => Number < 0 ? 0 : 1UL << Number;

    public bool IsAsked => Place >= 0;
}
