using StudyBot.Testing.Discord.Members;

namespace StudyBot.EndToEnd.Tests.Discord;

public sealed class FormTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_form_with_a_mistake_comes_back_with_what_is_wrong_and_what_was_typed()
    {
        var typed = "The Stavanger Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.";
        var opening = await OpenAsync();
        var inputs = opening.Modal!.Inputs.Count;

        var sent = await House.Chair.SubmitAsync(opening, [.. Enumerable.Range(0, inputs).Select(place => place == 0 ? "Minutes" : place == inputs - 1 ? typed : "the day before yesterday")]);
        var complaint = await sent.AnswerAsync();
        var again = await House.Chair.PressAsync(complaint, complaint.Buttons[0].Label);
        var reopened = await again.FormAsync();

        Assert.True(complaint.IsPrivate);
        Assert.DoesNotContain("Added", complaint.Text, StringComparison.Ordinal);
        Assert.Equal("Minutes", reopened.Inputs[0].Value);
        Assert.Equal(typed, reopened.Inputs[^1].Value);
    }

    [Fact]
    public async Task A_form_is_sent_by_the_one_who_opened_it_alone()
    {
        var opening = await OpenAsync();

        var answer = await (await Ben.ForgeFormAsync(Channel, opening.Modal!.CustomId)).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Added", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_without_its_inputs_is_answered()
    {
        var opening = await OpenAsync();

        var answer = await (await House.Chair.ForgeFormAsync(Channel, opening.Modal!.CustomId)).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Added", answer.Text, StringComparison.Ordinal);
    }

    private async Task<FakeInteraction> OpenAsync()
    {
        var asked = await AskAsync(House.Chair, "source add");
        var opening = await House.Chair.PressAsync(asked, "Paste");
        await opening.FormAsync();
        return opening;
    }
}
