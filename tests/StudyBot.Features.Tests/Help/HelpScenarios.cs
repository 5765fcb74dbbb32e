using System.Text.RegularExpressions;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Testing;

namespace StudyBot.Features.Tests.Help;

public sealed partial class HelpScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Help_names_every_command_on_one_screen()
    {
        var answer = await scene.AskAsync("/help");

        Assert.False(answer.IsPublic);
        Assert.All(scene.Features.Catalog.Commands, c => Assert.Contains($"/{c.Name}", answer.Text, StringComparison.Ordinal));
        Assert.True(answer.Text.Split('\n').Length <= 20, answer.Text);
    }

    [Fact]
    public async Task What_only_moderators_can_do_stands_apart_in_one_line()
    {
        var fields = (await scene.AskAsync("/help")).Card.Parts.Cast<Field>().ToList();

        Assert.Contains(fields, f => f.Label == "/summit");
        Assert.DoesNotContain(fields, f => f.Label == "/settings");
        Assert.Contains("/settings", Assert.Single(fields, f => f.Label == "Moderators").Value.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help summit")]
    [InlineData("/help /summit")]
    [InlineData("/help SUMMIT")]
    public async Task An_example_is_made_of_the_groups_own_documents_and_works_as_typed(string line)
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        await scene.AskAsync("/summit arendal");

        var help = await scene.AskAsync(line);
        var example = help.Card.Parts.OfType<Field>().Single(f => f.Label == "Example").Value.PlainText;

        Assert.Equal("/summit Arendal", example);
        Assert.Equal("Arendal Summit", (await scene.AskAsync(example)).Card.Title);
    }

    [Fact]
    public async Task A_command_with_parts_names_each_with_its_example_and_whom_it_is_for()
    {
        var help = await scene.AskAsync("/help audit");
        var fields = help.Card.Parts.Cast<Field>().ToList();

        Assert.Equal(["/audit list", "/audit export"], fields.Select(f => f.Label).Where(label => label != "Example"));
        Assert.Contains(fields, f => f.Label == "Example" && f.Value.PlainText == "/audit export what:source");
        Assert.All(fields.Where(f => f.Label != "Example"), f => Assert.EndsWith(" · for whoever runs this group", f.Value.PlainText, StringComparison.Ordinal));
        Assert.Contains("/help audit list says more about one of them.", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_command_has_a_help_of_its_own()
    {
        var help = await scene.AskAsync("/help settings set");

        Assert.Equal(("/settings set", "Change one setting"), (help.Card.Title, help.Card.Subtitle?.PlainText));
        Assert.Equal(["key", "value", "Example", "For"], help.Card.Parts.Cast<Field>().Select(f => f.Label));
        Assert.Equal("/settings", (await scene.AskAsync("/help settings dance")).Card.Title);
    }

    [Theory]
    [InlineData("/help settings allow", "who: Everyone, a role or a member: mentioned, by id or by name (may be left out)")]
    [InlineData("/help quizadmin schedule", "channel: Another channel than this one: mentioned or by id (may be left out)")]
    [InlineData("/help audit list", "by: Only by this member, or me: mentioned or by id (may be left out)")]
    [InlineData("/help sources", "paragraph: The paragraph to begin with: a number from 1 (may be left out)")]
    public async Task A_parameter_is_told_with_how_its_value_is_written(string line, string told) =>
        Assert.Contains(told, (await scene.AskAsync(line, scene.Owner)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_example_of_every_help_works_as_typed(bool hasSeeds)
    {
        if (hasSeeds)
        {
            await scene.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);
        }

        var lines = scene.Features.Catalog.Commands
            .SelectMany(c => c.Subcommands.Where(s => s.Name.Length > 0).Select(s => $"/help {c.Name} {s.Name}").Prepend($"/help {c.Name}"));
        foreach (var line in lines)
        {
            var help = (await scene.AskAsync(line, scene.Owner)).Card;
            foreach (var example in help.Parts.OfType<Field>().Where(f => f.Label == "Example").Select(f => f.Value.PlainText).Where(e => e.StartsWith('/')))
            {
                var answer = await scene.AskAsync(example, scene.Owner);

                Assert.True(
                    answer.Card.Tone != CardTone.Error && !NotAnswered.IsMatch(answer.Card.Title),
                    $"{line} gives the example {example}, which is answered by:\n{answer.Text}");
            }
        }
    }

    [Fact]
    public async Task Where_no_line_would_work_no_example_is_given()
    {
        Assert.Contains("Example: none yet", (await scene.AskAsync("/help source remove")).Text, StringComparison.Ordinal);
        Assert.Contains("Example: none yet", (await scene.AskAsync("/help summit")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For example", (await scene.AskAsync("/source remove", scene.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_understood_is_answered_with_an_example_that_works()
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        await scene.AskAsync("/summit arendal");

        var answer = await scene.AskAsync("/source remove", scene.Owner);

        var example = answer.Text.Split("For example: ")[1].Trim();
        Assert.StartsWith("/source remove ", example, StringComparison.Ordinal);
        Assert.Contains("Take", (await scene.AskAsync(example, scene.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_met_with_those_there_are()
    {
        var answer = await scene.AskAsync("/help dance");

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Contains("There is no command called “dance”.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Card.Parts.OfType<Field>(), f => f.Label == "/summit");
    }

    [Fact]
    public async Task Commands_are_completed()
    {
        var completed = await scene.Platform.CompleteAsync("help", null, "command", "su");

        Assert.Equal(["summit"], completed.Completions?.Select(c => c.Value) ?? []);
    }

    [GeneratedRegex("^(Nothing found|No such|I do not know|What should|Something went wrong|Which dates|Not yours|.* was not understood)")]
    private static partial Regex NotAnswered { get; }
}
