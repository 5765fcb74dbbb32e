using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What a member reads out to an operator, who finds it in the log: six letters and digits that are not mistaken for one another.</summary>
internal static class IncidentId
{
    // Crockford's base 32, without I, L, O and U.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(IRandomSource random)
    {
        Span<byte> bytes = stackalloc byte[6];
        random.Fill(bytes);
        Span<char> id = stackalloc char[6];
        for (var i = 0; i < id.Length; i++)
        {
            id[i] = Alphabet[bytes[i] % Alphabet.Length];
        }

        return new string(id);
    }
}
