using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>A whole chat in memory: one platform, a router over handlers, what lasts beside it. Send events by <see cref="Platform"/>, read the cards.</summary>
public sealed class ChatScene
{
    private readonly ImmutableArray<object> handlers;
    private readonly IAccessPolicy? access;
    private readonly IAudiencePolicy? audience;

    /// <param name="handlers">Commands, button and form handlers, message commands and listeners; one object may be several of them.</param>
    /// <param name="lasting">What outlives a restart; in memory where it is left out.</param>
    /// <param name="access">The real policy, where it is part of what is tested; else <see cref="Access"/>.</param>
    /// <param name="audience">Likewise; else <see cref="Audience"/>.</param>
    public ChatScene(
        IEnumerable<object> handlers,
        PlatformCapabilities? capabilities = null,
        IAdapterState? lasting = null,
        string platform = "fake",
        IAccessPolicy? access = null,
        IAudiencePolicy? audience = null)
    {
        this.handlers = [.. handlers];
        this.access = access;
        this.audience = audience;
        Platform = new FakePlatform(Time, platform, capabilities);
        Lasting = lasting ?? new WatchedAdapterState();
        Seals = new ButtonSeals(Lasting, Random, Time);
        Catalog = NewCatalog();
        Router = NewRouter();
        Platform.Router = Router;
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public FakePlatform Platform { get; }

    public IAdapterState Lasting { get; }

    public FakeAccess Access { get; } = new();

    public FakeAudience Audience { get; } = new();

    public SeededRandomSource Random { get; } = new();

    public RecordedLog<Router> Log { get; } = new();

    public ButtonSeals Seals { get; private set; }

    public CommandCatalog Catalog { get; private set; }

    public Router Router { get; private set; }

    /// <summary>The process ended, however; another one begins over what lasts, and does what was left undone.</summary>
    /// <param name="running">The platforms that run this time; the one of this scene where it is left out.</param>
    /// <param name="meanwhile">What comes before that which was begun is resumed.</param>
    public async Task RestartAsync(IReadOnlyList<IChatPlatform>? running = null, Func<Task>? meanwhile = null)
    {
        Seals = new ButtonSeals(Lasting, Random, Time);
        Catalog = NewCatalog();
        Router = NewRouter();
        Platform.Router = Router;
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        await Router.ResumeUnfinishedAsync(running ?? [Platform], CancellationToken.None);
    }

    private CommandCatalog NewCatalog() => new(
        handlers.OfType<ICommand>(),
        handlers.OfType<IButtonHandler>(),
        handlers.OfType<IFormHandler>(),
        handlers.OfType<IMessageCommand>());

    private Router NewRouter() =>
        new(Catalog, access ?? Access, audience ?? Audience, Lasting, Seals, handlers.OfType<ISpaceListener>(), [Platform], Random, Time, Log);
}
