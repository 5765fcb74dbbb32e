namespace StudyBot.Knowledge.Mentions.Titles;

/// <summary>Titles that go before a given name: "King William".</summary>
internal static class Sovereigns
{
    /// <param name="role">All words of a role; its last is the title.</param>
    public static bool IsTitled(ReadOnlySpan<char> role) =>
        role[(role.LastIndexOf(' ') + 1)..] is "King" or "Queen" or "Pope" or "Emperor" or "Empress" or "Prince" or "Princess" or "Tsar" or "Czar" or "Sultan";
}
