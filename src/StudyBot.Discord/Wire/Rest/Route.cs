using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Where a request goes, and what it is limited by.</summary>
/// <param name="Path">Below the base address; may hold a token and is never logged.</param>
/// <param name="Template">Without ids: what is logged, and what limits are learned by.</param>
/// <param name="Major">The channel, guild, or webhook and token: each has limits of its own.</param>
internal readonly record struct Route(string Path, string Template, string Major)
{
    public static Route Of(string path) => new(path, path, "");

    public static Route Of(string path, string template) => new(path, template, "");

    public static Route Of(string path, string template, string major) => new(path, template, major);

    public static Route Of(string path, string template, Snowflake major) => new(path, template, major.ToString());

    public override string ToString() => Template;
}
