using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.World;

/// <summary>A file, as it was uploaded or is to be.</summary>
public sealed record FakeFile(string Name, byte[] Bytes, string ContentType = "text/plain")
{
    /// <summary>Slack's; empty while nobody has uploaded it.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Who uploaded it.</summary>
    public string User { get; internal init; } = "";

    public string Title { get; internal init; } = "";

    /// <summary>Where the bearer of a token with the right to it gets its bytes.</summary>
    public string Url { get; internal init; } = "";

    /// <summary>Where it is kept, if not at Slack.</summary>
    public Uri? Elsewhere { get; init; }

    /// <summary>Whether Slack says how long it is.</summary>
    public bool IsSizeTold { get; init; } = true;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public static FakeFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    internal JsonObject ToJson(string team) => new()
    {
        ["id"] = Id,
        ["created"] = 1772366400,
        ["timestamp"] = 1772366400,
        ["name"] = Name,
        ["title"] = Title.Length > 0 ? Title : Name,
        ["mimetype"] = ContentType,
        ["filetype"] = "text",
        ["pretty_type"] = "Plain Text",
        ["user"] = User,
        ["user_team"] = team,
        ["editable"] = true,
        ["size"] = IsSizeTold ? Bytes.Length : null,
        ["mode"] = Elsewhere is null ? "hosted" : "external",
        ["is_external"] = Elsewhere is not null,
        ["external_type"] = "",
        ["is_public"] = true,
        ["public_url_shared"] = false,
        ["display_as_bot"] = false,
        ["username"] = "",
        ["url_private"] = Url,
        ["url_private_download"] = Url,
        ["permalink"] = $"https://studygroup.slack.example/files/{User}/{Id}/file",
        ["file_access"] = "visible",
    };

    /// <summary>As in a channel that is shared with another workspace: the id alone, and the word to ask for the rest.</summary>
    internal JsonObject ToStub() => new()
    {
        ["id"] = Id,
        ["created"] = 0,
        ["timestamp"] = 0,
        ["user"] = "",
        ["file_access"] = "check_file_info",
    };
}
