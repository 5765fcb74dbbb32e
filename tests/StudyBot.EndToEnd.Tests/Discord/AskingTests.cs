namespace StudyBot.EndToEnd.Tests.Discord;

public sealed class AskingTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_summit_is_asked_for_and_its_card_comes_with_numbered_sentences()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.False(card.IsPrivate);
        Assert.Contains("Nagato Summit", card.Text, StringComparison.Ordinal);
        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Contains("[1]", card.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("So, did this “Nagato Summit” succeed, or did it fail?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_for_the_asker_alone_where_that_was_asked_for()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"), ("private", true));

        Assert.True(card.IsPrivate);
        Assert.Contains("Nagato Summit", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("na", "Nagato")]
    [InlineData("NAGA", "Nagato")]
    [InlineData("summit", "Nagato")]
    [InlineData("vladivostik", "Vladivostok")]
    public async Task Names_are_offered_while_somebody_types(string typed, string offered)
    {
        var typing = await Ann.TypeAsync(Channel, "summit", "name", typed);

        var choices = await typing.ChoicesAsync();

        Assert.Contains(choices, c => c.Name.Contains(offered, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_offered_can_be_sent()
    {
        var typing = await Ann.TypeAsync(Channel, "summit", "name", "");
        var choices = await typing.ChoicesAsync();

        var card = await AskAsync(Ann, "summit", ("name", choices[0].Value));

        Assert.InRange(choices.Count, 1, 25);
        Assert.Contains("Date", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_turned_in_place_by_the_asker_alone()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));
        var first = card.Text;

        var foreign = await (await Ben.PressAsync(card, "Next page")).AnswerAsync();
        var untouched = card.Text;
        var turned = await (await Ann.PressAsync(card, "Next page")).AnswerAsync();
        var second = turned.Text;
        var back = await (await Ann.PressAsync(card, "Previous page")).AnswerAsync();

        Assert.True(foreign.IsPrivate);
        Assert.NotSame(card, foreign);
        Assert.Equal(first, untouched);
        Assert.Same(card, turned);
        Assert.NotEqual(first, second);
        Assert.Equal(first, back.Text);
    }

    [Fact]
    public async Task The_passage_is_shown_with_the_sentence_in_it()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));

        var passage = await (await Ben.PressAsync(card, "Show the passages")).AnswerAsync();

        Assert.Contains("As snow fell on the Yamaguchi Prefecture town of Nagato", passage.Text.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_that_is_registered()
    {
        var card = await AskAsync(Ann, "help");

        Assert.All(
            Discord.World.Commands.All.Where(c => (int)c["type"]! == 1).Select(c => (string)c["name"]!),
            name => Assert.Contains($"/{name}", card.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@everyone <@123> <@&456> <#789> </summit:1>")]
    [InlineData("**bold** `code` ||hidden|| [a](https://a.example) # head\n> quote\n```x")]
    [InlineData("a\u200bb\u202ec\u2066d\u2069 \u0639\u0631\u0628\u064a")]
    public async Task What_a_member_types_comes_back_as_text(string typed)
    {
        var card = await AskAsync(Ann, "summit", ("name", typed));

        // The server itself refuses whatever could ping; here it is the look of it.
        Assert.DoesNotContain("\u202e", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u200b", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@123>", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**bold**", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[a](https", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_text_that_Discord_lets_through_is_answered()
    {
        var card = await AskAsync(Ann, "ask", ("question", new string('q', 5990) + " Nagato?"));

        Assert.NotEmpty(card.Text);
    }

    [Fact]
    public async Task Two_hundred_at_once_are_all_answered()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Ann.RunAsync(Channel, "summit", ("name", "nagato"))));

        var cards = await Task.WhenAll(asked.Select(a => a.AnswerAsync()));

        Assert.All(cards, card => Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal));
    }
}
