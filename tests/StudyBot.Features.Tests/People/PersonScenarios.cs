using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.People;

/// <summary>What members get for the name of a person.</summary>
public sealed class PersonScenarios
{
    private readonly Sound told = new(FeatureScene.Group);

    [Fact]
    public async Task A_person_of_several_documents_is_one_with_every_office_as_of_its_day()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/person ane lund");

        Assert.True(answer.IsPublic);
        Assert.Equal("Ane Lund", answer.Card.Title);
        Assert.Null(answer.Card.Subtitle);
        Assert.Equal(
            ["Secretary-General of the Sound Council · as of 1 September 2019", "Prime Minister · as of 14 March 2011"],
            Items(answer, "Offices"));
        Golden.Check("person", answer.Text);
    }

    [Fact]
    public async Task An_office_that_was_over_says_so_and_is_as_of_the_day_its_document_was_written()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/person dahl");

        Assert.Equal(["foreign minister, former · as of 2 May 2012"], Items(answer, "Offices"));
    }

    [Fact]
    public async Task A_surname_that_two_bear_gives_a_choice_and_only_who_asked_may_take_it()
    {
        var scene = await SceneAsync();

        var choice = await scene.AskAsync("/person lund");
        var foreign = await scene.PressAsync(choice, "Siri Lund", scene.Platform.Member("another"));
        var own = await scene.PressAsync(choice, "Siri Lund");

        Assert.Equal("Which one do you mean?", choice.Card.Title);
        Assert.Equal(["Ane Lund", "Siri Lund"], Options(choice));
        Assert.NotEqual("Siri Lund", foreign.Card.Title);
        Assert.Equal("Siri Lund", own.Card.Title);
        Golden.Check("person-choice", choice.Text);
    }

    [Theory]
    [InlineData("/person Oksannen", "Did you mean Aki Oksanen? Nobody in these documents is called “Oksannen”.")]
    [InlineData("/person oksa", "Showing what “oksa” is the start of.")]
    [InlineData("/person president", "Nobody in these documents is called “president”; this is who they call so beside a name.")]
    public async Task How_a_name_was_understood_is_said(string line, string said)
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync(line);

        Assert.Equal("Aki Oksanen", answer.Card.Title);
        Assert.Equal(said, answer.Card.Subtitle?.PlainText);
    }

    [Theory]
    [InlineData("/person Mr Oksanen")]
    [InlineData("/person President Aki Oksanen")]
    [InlineData("/person who is Oksanen?")]
    [InlineData("/person OKSANEN, Aki")]
    public async Task A_name_is_found_as_people_write_it(string line)
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync(line);

        Assert.Equal("Aki Oksanen", answer.Card.Title);
        Assert.Null(answer.Card.Subtitle);
    }

    [Fact]
    public async Task An_unknown_name_is_met_with_examples_that_work_as_typed()
    {
        var scene = await SceneAsync();

        var unknown = await scene.AskAsync("/person Quirke");
        var example = unknown.Card.Parts.OfType<FieldList>().Single().Items[0].Text.PlainText;

        Assert.Equal(CardTone.Notice, unknown.Card.Tone);
        Assert.Equal("/person Ane Lund", example);
        Assert.Equal("Ane Lund", (await scene.AskAsync(example)).Card.Title);
    }

    [Fact]
    public async Task The_name_of_a_place_or_a_body_is_offered_as_that()
    {
        var scene = await SceneAsync();

        var place = await scene.AskAsync("/person arendal");
        var opened = await scene.PressAsync(place, "Arendal");
        var body = await scene.AskAsync("/person SC");

        Assert.Equal("Nothing found for “arendal”", place.Card.Title);
        Assert.Equal("place, 1 document", place.Card.Controls.OfType<Choice>().Single().Options[0].Description);
        Assert.Contains(opened.Card.Parts.OfType<FieldList>(), l => l.Label == "Events there");
        Assert.Equal(["Sound Council"], Options(body));
    }

    [Fact]
    public async Task A_group_without_documents_is_told_where_people_come_from()
    {
        var scene = new FeatureScene();

        var asked = await scene.AskAsync("/person lund");
        var nothing = await scene.AskAsync("/person");

        Assert.Contains("Nobody is known here yet", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody is known here yet", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_has_no_line_and_what_was_put_right_says_so()
    {
        var scene = await SceneAsync();

        await scene.HideAsync(FeatureScene.Group, told.Position);
        await scene.HideAsync(FeatureScene.Group, told.Quote, isPassageHidden: true);
        await scene.Stores.Desk.SayAsync(
            SampleSources.Overlay(FeatureScene.Group, told.Office, edit: new FactEdit(Words: "First Minister")),
            FeatureScene.Now);
        var answer = await scene.AskAsync("/person ane lund");

        Assert.DoesNotContain("Holds", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", answer.Text, StringComparison.Ordinal);
        Assert.Contains("First Minister · as of 14 March 2011 (edited by a moderator)", answer.Text, StringComparison.Ordinal);
        Assert.All(answer.Card.Citations, c => Assert.NotEqual(Sound.QuoteText, c.Sentence));
    }

    [Fact]
    public async Task One_group_never_meets_the_people_of_another()
    {
        const string Secret = "Ms Vera Holm came.";
        var own = new FactBook(FeatureScene.OtherGroup, "Own", Secret).Person("Vera Holm");
        var scene = await new FeatureScene().WithAsync(told.First, own);

        Assert.Equal("Nothing found for “holm”", (await scene.AskAsync("/person holm")).Card.Title);
        Assert.Equal("Vera Holm", (await scene.AskElsewhereAsync("/person holm")).Card.Title);
        Assert.Equal("Nothing found for “oksanen”", (await scene.AskElsewhereAsync("/person oksanen")).Card.Title);
    }

    [Fact]
    public async Task Much_is_read_page_by_page_also_after_a_restart()
    {
        var books = Enumerable.Range(1, 30)
            .Select(n => new FactBook(FeatureScene.Group, $"Minutes {n:D2}", $"Delegate Ida Moe spoke at sitting {n}.").Person("Ida Moe"))
            .ToArray();
        var scene = await new FeatureScene().WithAsync(books);

        var first = await scene.AskAsync("/person moe");
        await scene.Chat.RestartAsync();
        var second = await scene.PressAsync(first, "Next page");
        var third = await scene.PressAsync(second, "Next page");
        var last = await scene.PressAsync(third, "Next page");
        var foreign = await scene.PressAsync(third, "Previous page", scene.Platform.Member("another"));

        Assert.Equal(
            Enumerable.Range(1, 30).Select(n => $"Minutes {n:D2}: paragraph 1"),
            new[] { first, second, third, last }.SelectMany(a => Items(a, "Named in")).Order(StringComparer.Ordinal));
        Assert.Equal("Page 4 of 4", last.Card.Footer?.PlainText);
        Assert.NotEqual("Ida Moe", foreign.Card.Title);
        Assert.All(
            first.Card.Controls.OfType<Button>().Select(b => ((SealedTarget)b.Target).Id),
            id => Assert.True(id.StartsWith("1.", StringComparison.Ordinal) && id.Length <= ButtonCodec.MaxLength));
    }

    [Fact]
    public async Task Names_are_completed_the_likeliest_first()
    {
        var scene = await SceneAsync();

        Assert.Equal(["Ane Lund", "Siri Lund"], await CompleteAsync(scene, "lu"));
        Assert.Equal(["Aki Oksanen"], await CompleteAsync(scene, "oksannen"));
        Assert.Equal("Ane Lund", (await CompleteAsync(scene, ""))[0]);
    }

    [Fact]
    public async Task The_longest_the_emptiest_and_the_most_hostile_person_fit_a_card()
    {
        const string Hostile = "**@everyone** <script>alert(1)</script> \u202Egro.live\u202C\u0007 came.";
        var huge = $"Baron {string.Join(' ', Enumerable.Repeat("Otto", 40))}";
        var words = string.Join(' ', Enumerable.Range(1, 150).Select(n => $"word{n}"));
        var long1 = $"{huge} said “{words}” at length.";
        var book = new FactBook(FeatureScene.Group, "# @here\u001B[31m", Hostile, long1, "Nobody said who Moe was.")
            .Person("**@everyone** <script>alert(1)</script> \u202Egro.live\u202C\u0007")
            .Person(huge, null, "The Otto")
            .Person("Moe");
        book.Quote(huge, words, long1);
        var scene = await new FeatureScene().WithAsync(book);

        var hostile = await scene.AskAsync("/person everyone script");
        var longest = await scene.AskAsync("/person baron otto");
        var emptiest = await scene.AskAsync("/person moe");
        var unknown = await scene.AskAsync("/person <@123> **bold** \u202Eevil\u0007 @here");

        var all = string.Join("\n=====\n", hostile.Text, longest.Text, emptiest.Text, unknown.Text);
        Golden.Check("person-extremes", all);
        Assert.DoesNotContain(all, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain('\u202E', all);
    }

    private static IEnumerable<string> Items(FakeAnswer answer, string label) =>
        answer.Card.Parts.OfType<FieldList>().Where(l => l.Label == label).SelectMany(l => l.Items).Select(i => i.Text.PlainText);

    private static IEnumerable<string> Options(FakeAnswer answer) =>
        answer.Card.Controls.OfType<Choice>().SelectMany(c => c.Options).Select(o => o.Label);

    private static async Task<List<string>> CompleteAsync(FeatureScene scene, string typed) =>
        [.. (await scene.Platform.CompleteAsync("person", null, "name", typed)).Completions?.Select(c => c.Value) ?? []];

    private Task<FeatureScene> SceneAsync() => new FeatureScene().WithAsync(told.First, told.Later);
}
