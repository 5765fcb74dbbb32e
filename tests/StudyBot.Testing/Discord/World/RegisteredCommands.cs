using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

/// <summary>The commands that the bot has registered for all guilds or in one, and how often it did.</summary>
public sealed class RegisteredCommands
{
    private volatile IReadOnlyList<JsonObject> all = [];
    private int writes;

    /// <summary>As Discord lists them: with id, application_id and version.</summary>
    public IReadOnlyList<JsonObject> All => all;

    /// <summary>How often they were set.</summary>
    public int Writes => writes;

    /// <summary>The top-level command of a name and kind (1 slash, 3 message).</summary>
    public JsonObject? Find(string name, int type = 1) =>
        all.FirstOrDefault(c => (string?)c["name"] == name && ((int?)c["type"] ?? 1) == type);

    internal void Set(IReadOnlyList<JsonObject> commands)
    {
        all = commands;
        Interlocked.Increment(ref writes);
    }
}
