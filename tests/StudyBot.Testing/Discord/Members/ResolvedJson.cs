using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>What the ids in an interaction stand for, as Discord sends it along.</summary>
internal sealed class ResolvedJson(DiscordWorld world)
{
    // What Discord tells of a channel and a member there is only a part.
    private static readonly string[] OfChannel = ["id", "name", "type", "parent_id", "flags"];
    private static readonly string[] NotOfMember = ["user", "deaf", "mute"];

    private readonly JsonObject json = [];

    /// <summary>Null where nothing was named.</summary>
    public JsonObject? Json => json.Count > 0 ? json : null;

    /// <returns>Its id; so do the others.</returns>
    public string Add(FakeFile file)
    {
        var (id, url) = world.Serve(file);
        return Put("attachments", id, new JsonObject
        {
            ["id"] = id,
            ["filename"] = file.Name,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = file.ContentType,
            ["ephemeral"] = true,
        });
    }

    public string Add(FakeChannel channel)
    {
        var whole = world.Read(channel.ToJson);
        var part = new JsonObject([.. OfChannel.Select(name => new KeyValuePair<string, JsonNode?>(name, whole[name]?.DeepClone()))]);
        part["permissions"] = ((long)DiscordPermissions.Member).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (channel.IsThread)
        {
            part["thread_metadata"] = new JsonObject { ["archived"] = false, ["locked"] = false, ["auto_archive_duration"] = 1440 };
        }

        return Put("channels", channel.Id, part);
    }

    public string Add(FakeRole role) => Put("roles", role.Id, role.Guild.ToJson(role));

    public string Add(FakeMember member)
    {
        var part = member.ToJson();
        foreach (var name in NotOfMember)
        {
            part.Remove(name);
        }

        Put("members", member.Id, part);
        return Put("users", member.Id, member.User());
    }

    private string Put(string kind, string id, JsonObject thing)
    {
        json[kind] ??= new JsonObject();
        json[kind]![id] = thing;
        return id;
    }
}
