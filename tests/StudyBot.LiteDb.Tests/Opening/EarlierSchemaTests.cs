using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>A database of before posts kept what is hidden of them, and were found by their group while they are open.</summary>
public sealed class EarlierSchemaTests
{
    private const int Before = 4;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Posts_of_what_was_hidden_before_keep_that_it_is_wherever_its_document_went_and_open_ones_are_found()
    {
        using var folder = new TemporaryFolder();
        var (there, gone, shown) = (SampleSources.Of(Installation.Group, "Oslo"), SampleSources.Of(Installation.Group, "Bergen"), SampleSources.Of(Installation.Group, "Voss"));
        await MakeAsync(folder.Path, there, gone, shown);
        Downgrade(folder["studybot.db"], folder["studybot.state"]);

        await using (var opened = await Installation.RequireAsync(folder.Path))
        {
            Assert.Equal([1, 2, 4], await HiddenAsync(opened));
            Assert.Equal([4], (await opened.Quizzes.Posts.ListOpenAsync(Installation.Group, Now)).Select(NumberOf));

            await RestoreAsync(opened, there.Extracted.Facts[0]);
            Assert.Equal([2], await HiddenAsync(opened));
        }

        await using var again = await Installation.RequireAsync(folder.Path);
        Assert.Equal([2], await HiddenAsync(again));
        Assert.Equal(StoreIdentity.CurrentSchema, again.Writer.Identity.Schema);
    }

    [Fact]
    public async Task It_is_brought_up_to_date_by_the_next_process_where_one_ended_before_that()
    {
        using var folder = new TemporaryFolder();
        var source = SampleSources.Of(Installation.Group, "Oslo");
        await MakeAsync(folder.Path, source, SampleSources.Of(Installation.Group, "Bergen"), SampleSources.Of(Installation.Group, "Voss"));
        Downgrade(folder["studybot.db"], folder["studybot.state"]);

        // There is room when the folder is opened, and none any more when it is first written to.
        var asked = 0;
        var full = await Installation.OpenAsync(folder.Path, options => options with { FreeBytes = () => asked++ == 0 ? 1_000_000 : 5, MinimumFreeBytes = 10 });
        await using var opened = await Installation.RequireAsync(folder.Path);

        Assert.Equal(new DataFolderOutcome.DiskAlmostFull(5, 10), full);
        Assert.Equal([1, 2, 4], await HiddenAsync(opened));
    }

    [Fact]
    public async Task What_was_asked_of_a_text_that_another_took_the_place_of_is_hidden_and_ends_with_the_same_fact_of_that()
    {
        using var folder = new TemporaryFolder();
        var (old, now) = (SampleSources.Of(Installation.Group, "Oslo"), SampleSources.Of(Installation.Group, "Bergen"));
        var (before, after) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), now.Extracted.Facts.OfType<OutcomeFact>().Single());
        await using (var opened = await Installation.RequireAsync(folder.Path))
        {
            await opened.Sources.AddAsync(old, Now);
            await opened.Sources.ReplaceAsync(
                new SourceChange(Installation.Group, old.Extracted.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId("replace")), now, Now);
            await opened.Reviews.SayAsync(SampleSources.Overlay(Installation.Group, after, isHidden: true), Now);

            // As what was asked before the hiding was left by a version that did not know what took the place of what.
            await AskAsync(opened, before, 1, isOpen: false);
            await AskAsync(opened, before, 2, isOpen: true);
            await AskAsync(opened, old.Extracted.Facts[0], 3, isOpen: true);
            Assert.Empty(await HiddenAsync(opened));
        }

        Downgrade(folder["studybot.db"], folder["studybot.state"]);

        await using var again = await Installation.RequireAsync(folder.Path);
        Assert.Equal([1, 2], await HiddenAsync(again));
        Assert.Equal([2], (await again.Quizzes.Posts.ListOpenAsync(Installation.Group, Now)).Where(post => post.IsWithdrawn).Select(NumberOf));
    }

    /// <summary>Questions that were asked of each, and one of the first that is open; the facts of the first two are hidden, and the second is kept aside.</summary>
    private static async Task MakeAsync(string folder, NewSource there, NewSource gone, NewSource shown)
    {
        await using var opened = await Installation.RequireAsync(folder);
        foreach (var (source, number) in new[] { (there, 1), (gone, 2), (shown, 3), (there, 4) })
        {
            await opened.Sources.AddAsync(source, Now);
            await AskAsync(opened, source.Extracted.Facts[0], number, isOpen: number == 4);
        }

        foreach (var source in new[] { there, gone })
        {
            await opened.Reviews.SayAsync(SampleSources.Overlay(Installation.Group, source.Extracted.Facts[0], isHidden: true), Now);
        }

        await opened.Sources.TakeAwayAsync(Installation.Group, gone.Extracted.Source, Now);
    }

    private static async Task AskAsync(DataFolder opened, Fact fact, int number, bool isOpen)
    {
        var post = SampleQuizzes.Post(Installation.Group, number);
        post = post with { Question = post.Question with { Facts = [fact.Id], Evidence = [new Citation(fact.Source, fact.Main)] } };
        await opened.Quizzes.Posts.ClaimAsync(new PostClaim(post, null, null), Now);
        await opened.Quizzes.Posts.TryingAsync(post.Group, post.Id, SampleSources.Noon, mayStand: false, Now);
        await opened.Quizzes.Posts.MarkPostedAsync(post.Group, post.Id, new PostMark(new($"{number}"), SampleSources.Noon, SampleSources.Noon + Duration.FromHours(1)), Now);
        if (!isOpen)
        {
            await opened.Quizzes.Posts.CloseAsync(post.Group, post.Id, wasAnswerable: true, Now);
            await opened.Quizzes.Posts.MarkRevealedAsync(post.Group, post.Id, 0, [], null, Now);
        }
    }

    private static void Downgrade(string path, string sidecar)
    {
        using (var database = DatabaseFile.Open(path))
        {
            var posts = database.GetCollection(Collections.Posts);
            posts.DropIndex("og");
            foreach (var row in posts.FindAll().ToList())
            {
                row.Remove("og");
                row.Remove("hidden");
                posts.Update(RowSeal.Put(row));
            }

            var identity = StoreIdentity.Read(database)! with { Schema = Before };
            database.GetCollection(Collections.Store).Update(RowSeal.Put(identity.ToRow()));
        }

        File.Delete(sidecar);
    }

    private static async Task RestoreAsync(DataFolder opened, Fact fact)
    {
        var seen = (await opened.Reviews.FindAsync(Installation.Group, fact.Id, Now))!.Standing.Print;
        var decision = new FactDecision(Installation.Group, fact.Id, new FactRuling.Restore(), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId("restore"));
        Assert.Equal(ReviewOutcome.Done, await opened.Reviews.DecideAsync(decision, Now));
    }

    private static async Task<IEnumerable<int>> HiddenAsync(DataFolder opened) =>
        (await opened.Quizzes.Posts.ListAsync(Installation.Group, Now)).Where(post => post.IsHidden).Select(NumberOf);

    private static int NumberOf(QuizPost post) => Period.DaysBetween(SampleQuizzes.Date, post.Date);
}
