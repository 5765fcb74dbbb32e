using System.Text;

namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>The scenes that are the same on every platform, at a program that other scenes use too: each leaves it as it found it.</summary>
public abstract class EveryPlatform : IAsyncLifetime
{
    private static int number;

    private protected abstract IChatScene Scene { get; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Scene.AssertGoodManners();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_summit_is_asked_for_and_its_card_comes_with_numbered_sentences()
    {
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", "nagato"));

        Assert.Contains("Nagato Summit", card.Text, StringComparison.Ordinal);
        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Contains("[1]", card.Text, StringComparison.Ordinal);
        Assert.Contains("So, did this “Nagato Summit” succeed, or did it fail?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_turned_in_place()
    {
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", "nagato"));
        var first = card.Text;

        var turned = await Scene.PressAsync(Who.Ann, card, "Next page");
        var second = turned.Text;
        var back = await Scene.PressAsync(Who.Ann, turned, "Previous page");

        Assert.True(card.Is(turned) && card.Is(back));
        Assert.NotEqual(first, second);
        Assert.Equal(first, back.Text);
    }

    [Fact]
    public async Task The_passage_is_shown_with_the_sentence_in_it()
    {
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", "nagato"));

        var passage = await Scene.PressAsync(Who.Ann, card, "Show the passages");

        Assert.Contains("As snow fell on the Yamaguchi Prefecture town of Nagato", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_events_one_is_chosen()
    {
        var question = await Scene.AskAsync(Who.Ann, "summit", ("name", "abe"));

        var chosen = await Scene.ChooseAsync(Who.Ann, question, "Vladivostok summit");

        Assert.Contains("September 2016", chosen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_typed_in_part_is_offered()
    {
        var offered = await Scene.OfferAsync(Who.Ann, "summit", "name", "vladivostik");

        Assert.Contains(offered, o => o.Contains("Vladivostok", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@everyone <@123> <!channel> <!here|all> <#C12345678>")]
    [InlineData("**bold** *b* _i_ `code` <https://a.example|here> ~s~ &amp; 1 < 2 > 0")]
    public async Task What_a_member_types_comes_back_as_text_that_pings_nobody(string typed)
    {
        // The fake server itself takes nothing that could ping or was not escaped.
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", typed));

        Assert.NotEmpty(card.Text);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("1.summit.page.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("2.settings.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("99.x.y.z")]
    public async Task A_forged_button_gets_a_private_sentence_and_changes_nothing(string id)
    {
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", "nagato"));
        var before = card.Text;

        var answer = await Scene.ForgeAsync(Who.Ann, card, id);

        Assert.True(answer.IsPrivate);
        Assert.False(answer.Is(card));
        Assert.Equal(before, card.Text);
    }

    [Fact]
    public async Task A_seal_that_was_changed_is_refused_and_so_is_another_members()
    {
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", "nagato"));
        var id = card.IdOf("Next page");

        var changed = await Scene.ForgeAsync(Who.Ann, card, id[..^1] + (id[^1] == 'A' ? 'B' : 'A'));
        var foreign = await Scene.ForgeAsync(Who.Ben, card, id);

        Assert.True(changed.IsPrivate && foreign.IsPrivate);
        Assert.Equal(1, card.Revision);
    }

    [Fact]
    public async Task A_document_is_added_opened_asked_about_fetched_and_taken_away()
    {
        var (title, text) = Minutes();
        var bytes = Encoding.UTF8.GetBytes(text);

        var added = await Scene.AddFileAsync(Who.Chair, $"{title}.txt", bytes);
        var opened = await Scene.AskAsync(Who.Ann, "sources", ("name", title));
        var asked = await Scene.AskAsync(Who.Ann, "summit", ("name", title));
        var fetched = await Scene.DownloadAsync(Who.Chair, title);
        var question = await Scene.AskAsync(Who.Chair, "source remove", ("name", title));
        await Scene.PressAsync(Who.Chair, question, "Take it away");
        var after = await Scene.AskAsync(Who.Ann, "summit", ("name", title));

        Assert.True(added.IsPrivate);
        Assert.Contains("Added", added.Text, StringComparison.Ordinal);
        Assert.Contains("They spoke of ferries.", opened.Text, StringComparison.Ordinal);
        Assert.Contains("14 March 2011", asked.Text, StringComparison.Ordinal);
        Assert.Equal(bytes, fetched);
        Assert.DoesNotContain($"{title} Summit", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_says_comes_back_as_text_that_pings_nobody_too()
    {
        const string Marks = "@everyone <@123456789012345678> <!channel> <!here|all> <#C12345678> **bold** *b* _i_ ||hidden|| `code` <https://a.example|here> [here](https://a.example) ~~s~~ &amp; 1 < 2";
        var (title, _) = Minutes();
        await Scene.AddFileAsync(Who.Chair, $"{title}.txt", Encoding.UTF8.GetBytes($"The {title} Summit took place on 14 March 2011 between President {Marks} Lund and President Oksanen.\n\n{Marks}\n"));

        // The fake server itself takes nothing that could ping or was not escaped.
        var card = await Scene.AskAsync(Who.Ann, "summit", ("name", title));
        var read = await Scene.AskAsync(Who.Ann, "sources", ("name", title));

        Assert.Contains("14 March 2011", card.Text, StringComparison.Ordinal);
        Assert.Contains("||hidden||", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_mistake_keeps_what_was_typed_and_is_taken_when_it_is_right()
    {
        var (title, text) = Minutes();
        var asked = await Scene.AskAsync(Who.Chair, "source add");

        var wrong = await Scene.FillAsync(Who.Chair, asked, "Paste", title, null, null, "the day before yesterday", text);
        var right = await Scene.FillAsync(Who.Chair, asked, "Paste", title, null, null, "2011-03-15", text);

        Assert.DoesNotContain("Added", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(title, wrong.Kept![0]);
        Assert.Equal(text.TrimEnd(), wrong.Kept[^1].TrimEnd());
        Assert.Contains("Added", right.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_seen_first_put_right_and_added_as_its_card_says()
    {
        var (title, text) = Minutes();
        var asked = await Scene.AskAsync(Who.Chair, "source add", ("check", "true"));

        var proposed = await Scene.FillAsync(Who.Chair, asked, "Paste", title, null, null, "2011-03-15", text);
        var before = await Scene.AskAsync(Who.Ann, "summit", ("name", title));
        var corrected = await Scene.FillAsync(Who.Chair, proposed.Card!, "Correct…", null, "Kari Holm", null, null, null);
        var added = await Scene.PressAsync(Who.Chair, corrected.Card!, "Add");

        Assert.True(proposed.Card!.IsPrivate && corrected.Card!.IsPrivate);
        Assert.Contains("15 March 2011 (as it was given)", proposed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{title} Summit", before.Text, StringComparison.Ordinal);
        Assert.Contains("Kari Holm (as it was put right)", corrected.Text, StringComparison.Ordinal);
        Assert.Contains($"Added: {title}", added.Text, StringComparison.Ordinal);
        Assert.Contains("Kari Holm", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_added_from_its_menu()
    {
        var (title, text) = Minutes();

        var answer = await Scene.UseMenuAsync(Who.Chair, "Add as source", text);

        Assert.True(answer.IsPrivate);
        Assert.Contains("Added", answer.Text, StringComparison.Ordinal);
        Assert.Contains(title, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_the_right_adds_nothing()
    {
        var (title, text) = Minutes();

        var refused = await Scene.AddFileAsync(Who.Ann, $"{title}.txt", Encoding.UTF8.GetBytes(text));
        var asked = await Scene.AskAsync(Who.Ann, "summit", ("name", title));

        Assert.True(refused.IsPrivate);
        Assert.DoesNotContain($"{title} Summit", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_moderators_is_refused_to_a_member()
    {
        var refused = await Scene.AskAsync(Who.Ann, "settings list");
        var shown = await Scene.AskAsync(Who.Chair, "settings list");

        Assert.DoesNotContain("public-answers", refused.Text, StringComparison.Ordinal);
        Assert.Contains("public-answers", shown.Text, StringComparison.Ordinal);
        Assert.True(refused.IsPrivate && shown.IsPrivate);
    }

    /// <summary>A document that nobody has added yet.</summary>
    private static (string Title, string Text) Minutes()
    {
        var title = $"Fernport{(char)('a' + Interlocked.Increment(ref number))}";
        return (title, $"The {title} Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.\n\nThey spoke of ferries.\n");
    }
}
