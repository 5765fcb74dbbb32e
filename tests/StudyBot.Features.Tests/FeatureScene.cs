using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Features.Tests.Sources;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests;

/// <summary>All features on a platform and a store in memory, with the real policies: send it what members type, read the cards.</summary>
internal sealed class FeatureScene
{
    public static readonly GroupId Group = new("discord:1");
    public static readonly GroupId OtherGroup = new("discord:2");

    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    /// <param name="passages">Finds passages for questions; a simple one over the stores where it is left out.</param>
    /// <param name="watched">Stands between the features and the sources of the store, where a test looks on.</param>
    public FeatureScene(IPassageFinder? passages = null, Func<ISourceStore, ISourceStore>? watched = null)
    {
        Features = new FeatureSet(
            new FeaturePorts(
                watched?.Invoke(Stores.Sources) ?? Stores.Sources,
                Stores.Facts,
                Stores.Names,
                passages ?? new MemoryPassageFinder(Stores.Sources, Stores.Facts),
                Stores.Settings,
                Stores.Spaces,
                Stores.Eraser,
                Stores.Quizzes,
                Stores.Desk,
                Stores.Grants,
                Stores.Audit,
                Documents,
                Fetcher),
            Time,
            NullLoggerFactory.Instance);
        Chat = new ChatScene(Features.Handlers, lasting: Stores.Adapters, platform: "discord", access: Features.Access, audience: Features.Audience);
        Features.Quiz.Platforms.Connect([Chat.Platform], Chat.Seals, Stores.Adapters);
        Owner = Chat.Platform.Member("owner", Standing.Owner);
    }

    public MemoryStores Stores { get; } = new();

    /// <summary>Reads what is no plain text, as a test says.</summary>
    public ScriptedReader Documents { get; } = new();

    /// <summary>The web, as a test says.</summary>
    public ScriptedFetcher Fetcher { get; } = new();

    /// <summary>The features' clock; the platform has its own.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public FeatureSet Features { get; }

    public ChatScene Chat { get; }

    public FakePlatform Platform => Chat.Platform;

    public ChatMember Owner { get; }

    public async Task<FeatureScene> WithAsync(params FactBook[] books)
    {
        foreach (var book in books)
        {
            await Stores.Sources.AddAsync(new NewSource($"{book.Info.Title}.txt", book.Original, book.Extract(), null, Noon), Now);
        }

        return this;
    }

    /// <summary>What a member types in this group.</summary>
    public async Task<FakeAnswer> AskAsync(string line, ChatMember? by = null) => AnswerOf(await Platform.TypeAsync(line, by));

    /// <summary>What a member types in the other group.</summary>
    public async Task<FakeAnswer> AskElsewhereAsync(string line, ChatMember? by = null) =>
        AnswerOf(await Platform.DeliverAsync(new CommandTyped(Platform.Next(by) with { Space = new SpaceId(OtherGroup.Value) }, line, [])));

    public async Task<FakeAnswer> PressAsync(FakeAnswer on, string label, ChatMember? by = null) => AnswerOf(await Platform.PressAsync(on, label, by));

    public Task<bool> HideAsync(GroupId group, Fact fact, bool isPassageHidden = false) =>
        Stores.Desk.SayAsync(SampleSources.Overlay(group, fact, isHidden: true, isPassageHidden), Now);

    public static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>What was answered, where nothing went wrong on the way.</summary>
    public FakeAnswer AnswerOf(FakeExchange exchange)
    {
        Assert.Empty(Platform.Failures);
        Assert.Empty(Chat.Log.Lines);
        return Assert.IsType<FakeAnswer>(exchange.Answer);
    }
}
