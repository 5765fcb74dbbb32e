namespace StudyBot.Quizzes.Questions.Material;

/// <param name="Names">All under which texts know the person, the shown one first.</param>
/// <param name="Rank">As <see cref="OfficeClass"/> has them.</param>
/// <param name="From">The first year of note.</param>
/// <param name="To">The last.</param>
internal sealed record KnownPerson(string Name, IReadOnlyList<string> Names, string Country, string Rank, int From, int To)
{
    /// <summary>Years from being of note to another year.</summary>
    public int YearsFrom(int year) => year < From ? From - year : year > To ? year - To : 0;

    /// <summary>Years between two times of note; 0 where they touch.</summary>
    public int YearsFrom(KnownPerson other) => Math.Max(0, Math.Max(other.From - To, From - other.To));
}
