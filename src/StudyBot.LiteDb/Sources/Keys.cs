using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.LiteDb.Sources;

/// <summary>Row ids. LiteDB refuses keys of 1,023 bytes and more, so whatever others chose is hashed where it is long.</summary>
internal static class Keys
{
    private const int LongestPlain = 200;

    public static string Of(string text) =>
        text.Length is > 0 and <= LongestPlain && text[0] != '#' ? text : "#" + Hash(text);

    public static string Of(SourceId source) => Of(source.ToString());

    public static string Hidden(GroupId group, SourceId source) => Of($"{group}/{source}");

    /// <summary>A fact's key may be as long as its sentence.</summary>
    public static string Overlay(GroupId group, FactId fact) => Of($"{group}/{Hash(fact.Value)}");

    public static string Part(SourceId source, string stream, int number) =>
        Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{source}/{stream}/{number}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
