using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Members;

namespace StudyBot.Testing.Slack.World;

/// <summary>What there is in this workspace: channels, members, open views, what was asked and answered. One lock holds all.</summary>
public sealed class SlackWorld
{
    private readonly Changes changes = new();
    private readonly Violations violations;
    private readonly List<FakeChannel> channels = [];
    private readonly List<FakeMember> members = [];
    private readonly Dictionary<string, FakeView> views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeInteraction> byTrigger = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeInteraction> byResponseUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> userGroups = new(StringComparer.Ordinal);

    internal SlackWorld(FakeSlackOptions options, Violations violations)
    {
        (Options, this.violations) = (options, violations);
        Ids = new SlackIds(options.Time);
        (TeamId, AppId, BotId, BotUserId) = (Ids.Next("T"), Ids.Next("A"), Ids.Next("B"), Ids.Next("U"));
        EnterpriseId = options.IsEnterpriseInstall ? Ids.Next("E") : null;
    }

    public string TeamId { get; }

    public string AppId { get; }

    public string BotId { get; }

    public string BotUserId { get; }

    /// <summary>The organization for which the app is installed; null where it is for this workspace alone.</summary>
    public string? EnterpriseId { get; set; }

    public SlackIds Ids { get; }

    public InstalledApp App { get; } = new();

    public IReadOnlyList<FakeChannel> Channels => Read(() => (IReadOnlyList<FakeChannel>)[.. channels]);

    /// <summary>Files are served only after this; a test that sets it lets the bot wait for one.</summary>
    public Task FilesServed { get; set; } = Task.CompletedTask;

    /// <summary>For files there is a page to sign in, as for an app that is not where they were shared.</summary>
    public bool AreFilesHidden { get; set; }

    /// <summary>Payloads have a file's id alone, as in channels that are shared: the rest must be asked for.</summary>
    public bool IsFileInfoNeeded { get; set; }

    internal Lock Gate { get; } = new();

    /// <summary>How many processes there were before; what an earlier one was told of, a later one need not acknowledge.</summary>
    internal int Epoch { get; set; }

    internal FakeSlackOptions Options { get; }

    internal TimeProvider Time => Options.Time;

    /// <summary>Sends a delivery to the bot; set by the sockets.</summary>
    internal Action<FakeInteraction> Deliver { get; set; } = _ => { };

    /// <summary>The address of the server; set when it has its port.</summary>
    internal string Base { get; set; } = "";

    public FakeChannel AddChannel(string name, bool isPrivate = false, bool isShared = false) =>
        Add(new FakeChannel(this, name, isPrivate, null) { IsShared = isShared });

    /// <param name="team">Of another workspace; null for one of this.</param>
    public FakeMember AddMember(string name, bool isAdmin = false, bool isOwner = false, string? team = null)
    {
        var member = new FakeMember(this, name, team ?? TeamId) { IsAdmin = isAdmin, IsOwner = isOwner };
        Change(() => members.Add(member));
        return member;
    }

    /// <returns>Its id; in small letters it is the name that members write after an at sign.</returns>
    public string AddUserGroup(params FakeMember[] of)
    {
        var id = Ids.Next("S");
        Change(() => userGroups[id] = [.. of.Select(m => m.Id)]);
        return id;
    }

    /// <summary>Waits until something holds; fails with <paramref name="what"/> where it does not come.</summary>
    public Task UntilAsync(Func<bool> isThere, string what) => changes.UntilAsync(
        () => Read(isThere), Options.Patience, () => $"Waited in vain for {what}.\n{string.Join('\n', violations.Found)}");

    /// <summary>The files that were there are gone.</summary>
    public void ForgetFiles() => Change(files.Clear);

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

    internal FakeChannel? FindChannel(string? id) => Read(() => channels.FirstOrDefault(c => c.Id == id));

    internal FakeMember? FindMember(string? id) => Read(() => members.FirstOrDefault(m => m.Id == id));

    internal FakeView? FindView(string? id) => Read(() => views.GetValueOrDefault(id ?? ""));

    internal FakeView? FindViewByExternalId(string id) => Read(() => views.Values.FirstOrDefault(v => v.IsOpen && (string?)v.Wire["external_id"] == id));

    internal FakeInteraction? FindByTrigger(string? id) => Read(() => byTrigger.GetValueOrDefault(id ?? ""));

    internal FakeInteraction? FindByResponseUrl(string token) => Read(() => byResponseUrl.GetValueOrDefault(token));

    internal FakeFile? FindFile(string? id) => Read(() => files.GetValueOrDefault(id ?? ""));

    internal IReadOnlyDictionary<string, IReadOnlyList<string>> UserGroups => userGroups;

    /// <summary>The conversation of the bot with a member, made when it is first asked for.</summary>
    internal FakeChannel DirectChannel(FakeMember member) =>
        Read(() => channels.FirstOrDefault(c => c.Partner == member)) ?? Add(new FakeChannel(this, $"direct-{member.Name}", false, member));

    internal void Add(FakeView view) => Change(() => views[view.Id] = view);

    internal void Add(FakeInteraction interaction) => Change(() =>
    {
        byTrigger[interaction.TriggerId] = interaction;
        byResponseUrl[interaction.ResponseToken] = interaction;
    });

    /// <summary>A file that somebody uploads.</summary>
    internal FakeFile Upload(FakeFile file, string user, string? title = null, string? id = null)
    {
        var given = id ?? Ids.Next("F");
        var uploaded = file with { Id = given, User = user, Title = title ?? "", Url = file.Elsewhere?.ToString() ?? $"{Base}/files-pri/{TeamId}-{given}/{Uri.EscapeDataString(file.Name)}" };
        Change(() => files[given] = uploaded);
        return uploaded;
    }

    /// <summary>A copy in which each block and each element has an id, as Slack gives them.</summary>
    internal JsonArray WithIds(JsonArray? blocks)
    {
        var copy = (JsonArray?)blocks?.DeepClone() ?? [];
        foreach (var block in copy.OfType<JsonObject>())
        {
            block["block_id"] ??= Ids.Next("b");
        }

        foreach (var (element, _) in BlockReading.Elements(copy))
        {
            element["action_id"] ??= Ids.Next("a");
        }

        return copy;
    }

    private FakeChannel Add(FakeChannel channel)
    {
        Change(() => channels.Add(channel));
        return channel;
    }
}
