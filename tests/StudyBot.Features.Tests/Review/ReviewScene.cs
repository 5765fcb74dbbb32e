using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Review;

/// <summary>A group with a document of which two facts are doubtful, two moderators, and members who report.</summary>
internal sealed class ReviewScene
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    public ReviewScene()
    {
        // Two events whose date stands in another paragraph.
        Extracted = Told.Book.Extract() with
        {
            Facts = [.. Told.Book.Facts.Select(fact => fact == Told.Proposal || fact == Told.Autumn ? Elsewhere((EventFact)fact) : fact)],
        };
        Second = House.Platform.Member("second", Standing.Owner);
    }

    public Fjordland Told { get; } = new(FeatureScene.Group);

    public Extracted Extracted { get; }

    public FeatureScene House { get; } = new();

    public ChatMember First => House.Owner;

    public ChatMember Second { get; }

    public async Task<ReviewScene> BeginAsync()
    {
        await House.Stores.Sources.AddAsync(new NewSource("ferries.txt", Told.Book.Original, Extracted, null, Noon), FeatureScene.Now);
        return this;
    }

    public Task<FakeAnswer> ReviewAsync(string arguments = "") => House.AskAsync($"/review {arguments}".TrimEnd(), First);

    public Task<FakeAnswer> PressAsync(FakeAnswer on, string label) => House.PressAsync(on, label, First);

    /// <summary>The form that a button opens.</summary>
    public async Task<Form> OpenAsync(FakeAnswer on, string label, ChatMember? by = null)
    {
        var exchange = await House.Platform.PressAsync(on, label, by);
        Assert.Empty(House.Platform.Failures);
        return exchange.Form!;
    }

    /// <summary>Sends a form as it was filled in, with some fields filled otherwise.</summary>
    public Task<FakeExchange> SendAsync(Form form, ChatMember? by = null, params (string Field, string Text)[] filled)
    {
        var texts = form.Fields.ToDictionary(field => field.Name, field => field.Value ?? (field.Options.IsDefaultOrEmpty ? "" : field.Options[0]));
        foreach (var (field, text) in filled)
        {
            texts[field] = text;
        }

        return House.Platform.SubmitAsync(form, texts, by);
    }

    public async Task<FakeAnswer> ReportAsync(FakeAnswer on, string words, ChatMember? by = null) =>
        House.AnswerOf(await SendAsync(await OpenAsync(on, "Report", by), by, ("words", words)));

    public static IEnumerable<string> Labels(FakeAnswer answer) => answer.Card.Controls.SelectMany(control => control switch
    {
        Button button => [button.Label],
        Choice choice => choice.Options.Select(option => option.Label),
        _ => [],
    });

    private EventFact Elsewhere(EventFact fact) => fact with { Date = fact.Date! with { Evidence = Told.Summit.Main }, Confidence = 0.8 };
}
