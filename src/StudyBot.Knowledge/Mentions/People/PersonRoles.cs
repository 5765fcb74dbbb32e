namespace StudyBot.Knowledge.Mentions.People;

/// <summary>Which of the roles that a text gives a person is shown: the fullest; a title before the name before one behind it.</summary>
internal sealed class PersonRoles
{
    private const int MostKept = 12;
    private readonly List<(string Text, bool IsAfter)> roles = [];

    public void Add(string text, bool isAfter)
    {
        if (roles.Count < MostKept)
        {
            roles.Add((text, isAfter));
        }
    }

    public string? Fullest() =>
        roles.OrderBy(role => role.IsAfter).ThenByDescending(role => role.Text.Split(' ').Length).Select(role =>
            role.Text).FirstOrDefault();
}
