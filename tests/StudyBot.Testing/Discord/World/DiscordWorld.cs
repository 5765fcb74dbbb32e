using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Members;

namespace StudyBot.Testing.Discord.World;

/// <summary>What there is on this Discord: guilds, direct channels, the commands that are registered, what was asked and answered. One lock holds all.</summary>
public sealed class DiscordWorld
{
    private readonly Changes changes = new();
    private readonly FakeDiscordOptions options;
    private readonly Violations violations;
    private readonly List<FakeGuild> guilds = [];
    private readonly List<FakeChannel> directChannels = [];
    private readonly Dictionary<string, FakeInteraction> interactions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeFile> attachments = new(StringComparer.Ordinal);

    internal DiscordWorld(FakeDiscordOptions options, Violations violations)
    {
        (this.options, this.violations) = (options, violations);
        Ids = new Snowflakes(options.Time);
        ApplicationId = Ids.Next();
    }

    public string ApplicationId { get; }

    public Snowflakes Ids { get; }

    public IReadOnlyList<FakeGuild> Guilds => Read(() => (IReadOnlyList<FakeGuild>)[.. guilds]);

    /// <summary>As they were last set, with their ids.</summary>
    public RegisteredCommands Commands { get; } = new();

    internal Lock Gate { get; } = new();

    /// <summary>How many processes there were before; what an earlier one was told of, a later one may answer too late or again.</summary>
    internal int Epoch { get; set; }

    internal TimeProvider Time => options.Time;

    internal FakeDiscordOptions Options => options;

    /// <summary>Sends a dispatch to the bot; set by the gateway.</summary>
    internal Func<string, JsonObject, Task> DispatchAsync { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Where files are served; set when the server has its port.</summary>
    internal string FileBase { get; set; } = "";

    /// <summary>A guild that the bot is in already when it connects.</summary>
    public FakeGuild AddGuild(string name)
    {
        var guild = new FakeGuild(this, name);
        Change(() => guilds.Add(guild));
        return guild;
    }

    /// <summary>Somebody adds the bot to a guild now.</summary>
    public async Task JoinAsync(FakeGuild guild)
    {
        Change(() =>
        {
            (guild.HasBot, guild.JoinedAt) = (true, Time.GetUtcNow());
            if (!guilds.Contains(guild))
            {
                guilds.Add(guild);
            }
        });
        await DispatchAsync("GUILD_CREATE", guild.ToJson()).ConfigureAwait(false);
    }

    /// <summary>A guild that is not there yet, for <see cref="JoinAsync"/>.</summary>
    public FakeGuild NewGuild(string name) => new(this, name);

    public FakeChannel AddDirectChannel(string name)
    {
        var channel = new FakeChannel(this, null, name, ChannelKind.Direct);
        Change(() => directChannels.Add(channel));
        return channel;
    }

    /// <summary>Waits until something holds; fails with <paramref name="what"/> where it does not come.</summary>
    public Task UntilAsync(Func<bool> isThere, string what) => changes.UntilAsync(
        () => Read(isThere), options.Patience, () => $"Waited in vain for {what}.\n{string.Join('\n', violations.Found)}");

    internal async Task<T> FindAsync<T>(Func<T?> find, string what)
        where T : class
    {
        T? found = null;
        await UntilAsync(() => (found = find()) is not null, what).ConfigureAwait(false);
        return found!;
    }

    internal T Read<T>(Func<T> read)
    {
        lock (Gate)
        {
            return read();
        }
    }

    internal void Change(Action change)
    {
        lock (Gate)
        {
            change();
        }

        changes.Announce();
    }

    internal void Announce() => changes.Announce();

    internal FakeChannel? FindChannel(string id) =>
        guilds.SelectMany(g => g.Channels).Concat(directChannels).FirstOrDefault(c => c.Id == id && !c.IsDeleted);

    internal FakeGuild? FindGuild(string id) => guilds.FirstOrDefault(g => g.Id == id && g.HasBot);

    internal void Add(FakeInteraction interaction) => Change(() => interactions[interaction.Token] = interaction);

    internal FakeInteraction? FindInteraction(string token) => interactions.GetValueOrDefault(token);

    /// <summary>Serves a file under an address of its own.</summary>
    internal (string Id, string Url) Serve(FakeFile file)
    {
        var id = Ids.Next();
        lock (Gate)
        {
            attachments[id] = file;
        }

        return (id, $"{FileBase}/attachments/{id}/{Uri.EscapeDataString(file.Name)}");
    }

    /// <summary>Files are served only after this; a test that sets it lets the bot wait for one.</summary>
    public Task FilesServed { get; set; } = Task.CompletedTask;

    internal FakeFile? FindFile(string id) => Read(() => attachments.GetValueOrDefault(id));

    /// <summary>As an expired address: the file is no longer there.</summary>
    public void ForgetFiles() => Change(attachments.Clear);

    internal JsonObject BotUser() => new()
    {
        ["id"] = ApplicationId,
        ["username"] = "studybot",
        ["discriminator"] = "0001",
        ["global_name"] = null,
        ["avatar"] = null,
        ["bot"] = true,
        ["mfa_enabled"] = true,
        ["verified"] = true,
        ["email"] = null,
        ["flags"] = 0,
        ["public_flags"] = 0,
    };
}
