using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>Files in and out, forms and the menu of messages: the documents that a group brings along.</summary>
public sealed class DocumentTests(SharedHouse shared) : Scenario(shared)
{
    private static int number;

    private FakeMember Chair => House.Chair;

    [Fact]
    public async Task A_file_is_added_listed_asked_about_fetched_and_taken_away()
    {
        var (channel, eve) = await NewGroupAsync();
        var (title, text) = Minutes();
        var file = FakeFile.Of($"{title}.txt", text);

        var added = await AskAsync(eve, channel, "source add", ("file", file));
        var listed = await AskAsync(eve, channel, "source list");
        var choices = await (await eve.TypeAsync(channel, "source download", "name", title)).ChoicesAsync();
        var fetched = await AskAsync(eve, channel, "source download", ("name", choices[0].Value));
        var question = await AskAsync(eve, channel, "source remove", ("name", choices[0].Value));
        var removed = await (await eve.PressAsync(question, "Take it away")).AnswerAsync();
        var after = await AskAsync(eve, channel, "source list");

        Assert.True(added.IsPrivate);
        Assert.Contains("Added", added.Text, StringComparison.Ordinal);
        Assert.Contains(title, Plain(listed), StringComparison.Ordinal);
        Assert.Equal(file.Bytes, Assert.Single(fetched.Files).Bytes);
        Assert.True(fetched.IsPrivate);
        Assert.NotEmpty(removed.Text);
        Assert.DoesNotContain($"{title}.txt", Plain(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_pasted_into_a_form()
    {
        var (_, text) = Minutes();
        var asked = await AskAsync(Chair, "source add");
        var opening = await Chair.PressAsync(asked, "Paste");
        await opening.FormAsync();

        var sent = await Chair.SubmitAsync(opening, [.. Filled(opening, text)]);
        var answer = await DoneAsync(sent);

        Assert.Contains("Added", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.IsPrivate);
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_is_sent_back_with_what_is_wrong()
    {
        var asked = await AskAsync(Chair, "source add");
        var opening = await Chair.PressAsync(asked, "Paste");
        await opening.FormAsync();

        var sent = await Chair.SubmitAsync(opening, [.. Filled(opening, "   ")]);
        var answer = await sent.AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Added", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_a_message_are_added_from_its_menu()
    {
        var (title, text) = Minutes();
        var message = Ben.Write(Channel, "", FakeFile.Of($"{title}.txt", text));

        var answer = await DoneAsync(await Chair.UseAsync("Add as source", message));

        Assert.Contains("Added", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_the_right_adds_nothing()
    {
        var (channel, eve) = await NewGroupAsync();
        var (title, text) = Minutes();

        var answer = await AskAsync(channel.Guild!.AddMember("ole"), channel, "source add", ("file", FakeFile.Of($"{title}.txt", text)));
        var listed = await AskAsync(eve, channel, "source list");

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain(title, Plain(listed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_address_has_expired_gets_a_sentence()
    {
        var (title, text) = Minutes();
        var message = Ben.Write(Channel, "", FakeFile.Of($"{title}.txt", text));
        var asking = Chair.UseAsync("Add as source", message);
        Discord.World.ForgetFiles();

        var answer = await (await asking).AnswerAsync();

        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task What_one_server_added_is_not_seen_in_another()
    {
        var (title, text) = Minutes();
        await AskAsync(Chair, "source add", ("file", FakeFile.Of($"{title}.txt", text)));
        var (elsewhere, eve) = await NewGroupAsync();

        var listed = await AskAsync(eve, elsewhere, "source list");
        var asked = await AskAsync(eve, elsewhere, "ask", ("question", $"Where was the {title} Summit?"));

        Assert.DoesNotContain(title, Plain(listed), StringComparison.Ordinal);
        Assert.DoesNotContain($"{title} Summit took place", Plain(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_and_adds_it_again_soon_finds_its_documents()
    {
        var (title, text) = Minutes();
        var (elsewhere, eve) = await NewGroupAsync();
        await AskAsync(eve, elsewhere, "source add", ("file", FakeFile.Of($"{title}.txt", text)));

        await eve.Guild.RemoveBotAsync();
        await Discord.World.JoinAsync(eve.Guild);
        var listed = await AskAsync(eve, elsewhere, "source list");

        Assert.Contains(title, Plain(listed), StringComparison.Ordinal);
    }

    /// <summary>The title first, the text last.</summary>
    private static IEnumerable<string> Filled(FakeInteraction opened, string text) =>
        opened.Modal!.Inputs.Select((_, place) => place == opened.Modal.Inputs.Count - 1 ? text : place == 0 ? "Minutes" : "");

    /// <summary>A document that nobody has added yet.</summary>
    private static (string Title, string Text) Minutes()
    {
        var title = $"Quillport{(char)('a' + Interlocked.Increment(ref number))}";
        return (title, $"The {title} Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.\n\nThey spoke of ferries.\n");
    }

    private static string Plain(FakeMessage message) => message.Text.Replace("\\", "", StringComparison.Ordinal);
}
