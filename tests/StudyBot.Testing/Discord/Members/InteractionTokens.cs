using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Testing.Discord.Members;

/// <summary>Tokens as long and as opaque as Discord's, with characters that an address must bear.</summary>
internal static class InteractionTokens
{
    public static string Next(string id) => "aW50ZXJhY3Rpb24_" + Convert.ToHexStringLower(SHA512.HashData(Encoding.ASCII.GetBytes(id)));
}
