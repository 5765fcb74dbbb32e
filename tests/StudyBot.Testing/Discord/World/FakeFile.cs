using System.Text;

namespace StudyBot.Testing.Discord.World;

/// <summary>A file in a message, as it was uploaded or is to be.</summary>
public sealed record FakeFile(string Name, byte[] Bytes, string ContentType = "text/plain")
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public static FakeFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
