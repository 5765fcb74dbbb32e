using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>A platform in memory, as strict as the real ones. Tests send it what members do and read the cards that they would see.</summary>
public sealed class FakePlatform : IChatPlatform
{
    public static readonly PlatformCapabilities AllCapabilities = new(
        HasCompletion: true,
        HasForms: true,
        HasFilesIn: true,
        HasFilesOut: true,
        HasMessageCommands: true,
        HasPrivateAnswers: true,
        ArePublicAnswersUsual: true);

    private readonly List<FakeExchange> exchanges = [];
    private readonly List<FakePost> posts = [];
    private readonly List<string> failures = [];
    private readonly Dictionary<string, Card> messages = new(StringComparer.Ordinal);
    private readonly Queue<PostOutcome> outcomes = [];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MessageRef Message, Instant At)> keys = new(StringComparer.Ordinal);
    private int deliveries;
    private int messageCount;

    public FakePlatform(FakeTimeProvider time, string name = "fake", PlatformCapabilities? capabilities = null)
    {
        Time = time;
        Name = name;
        Capabilities = capabilities ?? AllCapabilities;
        Space = new SpaceId($"{name}:1");
        Channel = new ChannelId("general");
        Somebody = Member("somebody");
    }

    public string Name { get; }

    public PlatformCapabilities Capabilities { get; }

    /// <summary>Whether members are heard.</summary>
    public bool IsConnected { get; set; } = true;

    /// <summary>Whether who asked an earlier process has no answer yet.</summary>
    public bool LeavesWaiting { get; set; }

    public FakeTimeProvider Time { get; }

    public SpaceId Space { get; }

    public ChannelId Channel { get; }

    /// <summary>Who asks where a test does not say.</summary>
    public ChatMember Somebody { get; }

    /// <summary>Where events go; another one after a restart.</summary>
    public IRouter? Router { get; set; }

    /// <summary>What is thrown at the next calls to the wire, by the name of the call ("begin", "respond", …).</summary>
    public Dictionary<string, Exception> Outages { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks on at each call to the wire, by its name, before anything comes of it.</summary>
    public Func<string, Task>? OnWire { get; set; }

    /// <summary>Whether an event of before a restart can still be answered.</summary>
    public bool CanResume { get; set; } = true;

    public IReadOnlyList<FakeExchange> Exchanges => exchanges;

    public IReadOnlyList<FakePost> Posts => posts;

    /// <summary>Whether a repeated key makes no second post.</summary>
    public bool HasKeys { get; set; } = true;

    /// <summary>Whether the bot may look for its own posts.</summary>
    public bool CanReadPosts { get; set; } = true;

    /// <summary>Whether it can be reached where the bot looks for its own posts.</summary>
    public bool CanReachPosts { get; set; } = true;

    /// <summary>What its spaces have; mentioned as <c>&lt;@&amp;id&gt;</c>, and members as <c>&lt;@id&gt;</c>.</summary>
    public SpaceRoles Roles { get; set; } = new SpaceRoles.Read([]);

    /// <summary>What members are now, for whoever asks after a restart; of all others it cannot be had.</summary>
    public Dictionary<UserId, Standing> Standings { get; } = [];

    /// <summary>Everything that a real platform would have refused.</summary>
    public IReadOnlyList<string> Failures => failures;

    public ChatMember Member(string name, Standing? standing = null) => new(new UserId($"{Name}:{name}"), name, standing ?? Standing.None);

    /// <summary>The card that stands in a message now.</summary>
    public Card Shown(MessageRef message) => messages[message.Message];

    /// <summary>Somebody takes a message away.</summary>
    public void Remove(MessageRef message) => messages.Remove(message.Message);

    /// <summary>The next post, edit or direct message ends like this instead of well.</summary>
    public void Script(PostOutcome outcome) => outcomes.Enqueue(outcome);

    /// <summary>A file as a member attaches it; its bytes can be had again by its handle.</summary>
    public Attachment File(string name, ReadOnlyMemory<byte> bytes, string? mediaType = null)
    {
        var handle = $"{Name}-file:{files.Count.ToString(CultureInfo.InvariantCulture)}";
        files.Add(handle, bytes);
        return new Attachment(name, mediaType, bytes.Length, token => FetchFileAsync(handle, token), handle);
    }

    public Task<FakeExchange> TypeAsync(string line, ChatMember? by = null, params ImmutableArray<Attachment> files) =>
        DeliverAsync(new CommandTyped(Next(by), line, files));

    /// <summary>A line typed in a direct message to the bot.</summary>
    public Task<FakeExchange> TypeDirectlyAsync(string line, ChatMember? by = null) =>
        DeliverAsync(new CommandTyped(Next(by) with { Space = null }, line, []));

    public Task<FakeExchange> InvokeAsync(string command, string? subcommand, Arguments arguments, ChatMember? by = null) =>
        DeliverAsync(new CommandInvoked(Next(by), command, subcommand, arguments));

    public Task<FakeExchange> CompleteAsync(string command, string? subcommand, string parameter, string typed, ChatMember? by = null) =>
        DeliverAsync(new CompletionRequested(Next(by), command, subcommand, parameter, typed, Arguments.None));

    public Task<FakeExchange> CompleteLineAsync(string line, ChatMember? by = null) => DeliverAsync(new LineCompletionRequested(Next(by), line));

    /// <summary>Presses the button, or takes the option, of that label on an answer.</summary>
    public Task<FakeExchange> PressAsync(FakeAnswer? answer, string label, ChatMember? by = null) =>
        DeliverAsync(new ButtonPressed(Next(by), IdOf((answer ?? throw new InvalidOperationException("There was no answer.")).Card, label), answer.Message));

    /// <summary>Presses whatever id, which may be made up, in whatever space.</summary>
    public Task<FakeExchange> PressIdAsync(string id, ChatMember? by = null, SpaceId? space = null, MessageRef? message = null) =>
        DeliverAsync(new ButtonPressed(Next(by) with { Space = space ?? Space }, id, message));

    public Task<FakeExchange> SubmitAsync(
        Form? form,
        IReadOnlyDictionary<string, string> texts,
        ChatMember? by = null,
        IReadOnlyDictionary<string, Attachment>? files = null) =>
        DeliverAsync(new FormSubmitted(
            Next(by),
            ((SealedTarget)(form ?? throw new InvalidOperationException("There is no form.")).Target).Id,
            new FormAnswers(texts.ToImmutableDictionary(), (files ?? ImmutableDictionary<string, Attachment>.Empty).ToImmutableDictionary())));

    public Task<FakeExchange> UseOnMessageAsync(string command, string text, ChatMember? by = null, params ImmutableArray<Attachment> files) =>
        DeliverAsync(new MessageCommandInvoked(Next(by), command, new QuotedMessage(NewMessage(Space, Channel), Member("author").Id, text, files, null)));

    public Task<FakeExchange> JoinAsync(string name) => DeliverAsync(new SpaceJoined(Next(null), name));

    public Task<FakeExchange> LeaveAsync() => DeliverAsync(new SpaceLeft(Next(null)));

    /// <summary>The same delivery once more, as platforms do that have not heard of the first one's end.</summary>
    public Task<FakeExchange> RepeatAsync(FakeExchange exchange) => DeliverAsync(exchange.Event, isRepetition: true);

    public async Task<FakeExchange> DeliverAsync(ChatEvent chatEvent, bool isRepetition = false, CancellationToken cancellationToken = default)
    {
        var exchange = new FakeExchange(this, chatEvent, isRepetition);
        exchanges.Add(exchange);
        await (Router ?? throw new InvalidOperationException("The platform does not run.")).RouteAsync(chatEvent, exchange, cancellationToken);
        exchange.End();
        return exchange;
    }

    /// <summary>The circumstances of a new delivery.</summary>
    public Circumstances Next(ChatMember? by) => new(
        new DeliveryId($"{Name}:{(++deliveries).ToString(CultureInfo.InvariantCulture)}"),
        Space,
        Channel,
        by ?? Somebody,
        Instant.FromDateTimeOffset(Time.GetUtcNow()),
        $"reply-token-{deliveries.ToString(CultureInfo.InvariantCulture)}");

    public static string IdOf(Card card, string label) => card.Controls
        .SelectMany(c => c is Choice choice ? choice.Options.Select(o => (o.Label, o.Target)) : c is Button button ? [(button.Label, button.Target)] : [])
        .Where(t => t.Label == label)
        .Select(t => ((SealedTarget)t.Target).Id)
        .Single();

    public async Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken)
    {
        Router = router;
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
        Router = null;
        return new PlatformEnd.Stopped();
    }

    public Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) =>
        SendAsync(space, channel, null, card, null);

    public async Task<PostOutcome> PostOnceAsync(SpaceId space, ChannelId channel, Card card, string key, CancellationToken cancellationToken)
    {
        await WireAsync("post");
        lock (keys)
        {
            if (HasKeys && keys.TryGetValue(key, out var before) && Now - before.At < PostKeysKept)
            {
                return new PostOutcome.Posted(before.Message);
            }
        }

        var outcome = await SendAsync(space, channel, null, card, null);
        if (outcome is PostOutcome.Posted(var message))
        {
            lock (keys)
            {
                keys[key] = (message, Now);
            }

            await WireAsync("posted");
        }

        return outcome;
    }

    public Duration PostKeysKept => HasKeys ? Duration.FromMinutes(2) : Duration.Zero;

    public Task<OwnPosts> ReadOwnPostsAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) => Task.FromResult<OwnPosts>(
        !CanReachPosts ? new OwnPosts.Unreachable("down")
            : CanReadPosts
            ? new OwnPosts.Read(
            [
                .. posts.Where(p => !p.IsEdit && p.Channel == channel && p.Outcome is PostOutcome.Posted)
                    .Select(p => p.Message)
                    .OfType<MessageRef>()
                    .Where(message => messages.ContainsKey(message.Message))
                    .Select(message => new OwnPost(message, [.. messages[message.Message].Controls.OfType<Button>().Select(b => ((SealedTarget)b.Target).Id)])),
            ])
            : new OwnPosts.Unreadable("The bot may not read there."));

    public Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) =>
        SendAsync(message.Space, message.Channel, null, card, message);

    public async Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken)
    {
        await WireAsync("direct");
        return await SendAsync(space, null, member, card, null);
    }

    public Task<SpaceRoles> ReadRolesAsync(SpaceId space, CancellationToken cancellationToken) => Task.FromResult(Roles);

    public Task<Standing> ReadStandingAsync(SpaceId space, UserId member, CancellationToken cancellationToken) =>
        Task.FromResult(Standings.GetValueOrDefault(member, Standing.Unknown));

    public Mention? ReadMention(SpaceId space, string text) =>
        text.StartsWith("<@&", StringComparison.Ordinal) ? new Mention.Role(text[3..^1])
        : text.StartsWith("<@", StringComparison.Ordinal) ? new Mention.Member(new UserId($"{Name}:{text[2..^1]}"))
        : null;

    public Task<string?> FindNameAsync(SpaceId space, UserId member, CancellationToken cancellationToken) =>
        Task.FromResult(member == Somebody.Id ? Somebody.Name : null);

    public IResponder? ResumeResponder(ChatEvent chatEvent)
    {
        if (!CanResume)
        {
            return null;
        }

        var exchange = new FakeExchange(this, chatEvent, isRepetition: true);
        exchanges.Add(exchange);
        return exchange;
    }

    public Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) =>
        files.TryGetValue(handle, out var bytes) ? Task.FromResult(bytes) : throw new FileNotFoundException("There is no such file.");

    internal MessageRef NewMessage(SpaceId space, ChannelId channel) => new(space, channel, (++messageCount).ToString(CultureInfo.InvariantCulture));

    internal void Show(MessageRef? message, Card card)
    {
        if (message is not null)
        {
            messages[message.Message] = card;
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    internal void Record(string failure) => failures.Add(failure);

    internal async Task WireAsync(string call)
    {
        await (OnWire?.Invoke(call) ?? Task.CompletedTask);
        if (Outages.Remove(call, out var outage))
        {
            throw outage;
        }
    }

    private Task<PostOutcome> SendAsync(SpaceId space, ChannelId? channel, UserId? to, Card card, MessageRef? edited)
    {
        // The clock posts and edits several at once.
        lock (posts)
        {
            return Task.FromResult(Send(space, channel, to, card, edited));
        }
    }

    private PostOutcome Send(SpaceId space, ChannelId? channel, UserId? to, Card card, MessageRef? edited)
    {
        foreach (var sentence in FakeLimits.Broken(card))
        {
            Record(sentence);
            throw new FakeRefusal(sentence);
        }

        var message = edited ?? NewMessage(space, channel ?? new ChannelId($"direct:{to}"));
        var outcome = edited is not null && !messages.ContainsKey(edited.Message) ? new PostOutcome.PlaceIsGone()
            : outcomes.TryDequeue(out var scripted) ? scripted
            : new PostOutcome.Posted(message);
        if (outcome is PostOutcome.Posted)
        {
            Show(message, card);
        }

        posts.Add(new FakePost(space, channel, to, card, message, edited is not null, outcome));
        return outcome;
    }
}
