using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What members say is wrong, until a moderator is done with it.</summary>
public abstract class MemberReportContract : DeskContract
{
    [Fact]
    public async Task A_report_waits_until_it_is_closed()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var report = ReportOf(happened, Other) with { Words = "It was in May." };

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, NextEffect(), Now));
        Assert.Equal(report, Assert.Single(await Stores.Desk.ListReportsAsync(Group, Now)));
        Assert.Empty(await Stores.Desk.ListReportsAsync(OtherGroup, Now));

        var closing = new ReportClosing(Group, report.Id, SampleSources.Moderator, SampleSources.Noon, NextEffect());
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.CloseAsync(closing, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.CloseAsync(closing, Now));
        Assert.Equal(ReviewOutcome.NoLongerThere, await Stores.Desk.CloseAsync(closing with { Effect = NextEffect() }, Now));
        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task Moderators_are_told_of_each_report_once_and_of_none_that_is_closed()
    {
        var report = ReportOf(EventOf(await AddAsync(Group, "Oslo")), Other);
        var second = report with { By = SampleSources.Moderator, At = report.At.Plus(NodaTime.Duration.FromMinutes(1)) };
        await Stores.Desk.ReportAsync(report, NextEffect(), Now);
        await Stores.Desk.ReportAsync(second, NextEffect(), Now);
        await Stores.ReopenAsync();
        Assert.Equal([report, second], await Stores.Desk.ListUntoldAsync(Now));

        await Stores.Desk.MarkToldAsync(Group, report.Id, Now);
        Assert.Equal([second], await Stores.Desk.ListUntoldAsync(Now));
        await Stores.Desk.CloseAsync(new ReportClosing(Group, second.Id, SampleSources.Moderator, SampleSources.Noon, NextEffect()), Now);

        Assert.Empty(await Stores.Desk.ListUntoldAsync(Now));
        Assert.Equal([report], await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task What_moderators_were_not_told_of_yet_they_are_told_of_the_document_that_takes_the_place()
    {
        var (old, document) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (agreed, opposes) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), old.Extracted.Facts.OfType<PositionFact>().Single());
        var told = new MemberReport(Group, opposes.Source, opposes.Main.Span, null, Other, SampleSources.Noon);
        await Stores.Desk.ReportAsync(told with { Sentence = agreed.Main.Span }, NextEffect(), Now);
        await Stores.Desk.ReportAsync(told, NextEffect(), Now);
        await Stores.Desk.MarkToldAsync(Group, told.Id, Now);

        await Stores.Sources.ReplaceAsync(new SourceChange(Group, agreed.Source, SampleSources.Moderator, SampleSources.Noon, NextEffect()), document, Now);
        await Stores.ReopenAsync();

        var stands = document.Extracted.Facts.OfType<OutcomeFact>().Single().Main.Span;
        Assert.Equal([stands], (await Stores.Desk.ListUntoldAsync(Now)).Where(report => report.Source == document.Extracted.Source).Select(report => report.Sentence));
        Assert.Equal(2, (await Stores.Desk.ListReportsAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task A_member_reports_a_sentence_once_and_not_without_end()
    {
        var source = await AddAsync(Group, "Oslo");
        var report = ReportOf(EventOf(source), Other);
        var effect = NextEffect();
        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, effect, Now));

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, effect, Now));
        Assert.Equal(ReportOutcome.ReportedBefore, await Stores.Desk.ReportAsync(report with { Words = "again" }, NextEffect(), Now));
        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report with { By = SampleSources.Moderator }, NextEffect(), Now));
        for (var i = 1; i < MemberReport.MostOpen; i++)
        {
            Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report with { Sentence = new TextSpan(i, 1) }, NextEffect(), Now));
        }

        Assert.Equal(ReportOutcome.TooManyOpen, await Stores.Desk.ReportAsync(report with { Sentence = new TextSpan(99, 1) }, NextEffect(), Now));
        Assert.Equal(MemberReport.MostOpen + 1, (await Stores.Desk.ListReportsAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task What_is_reported_of_a_source_goes_with_it()
    {
        var own = EventOf(await AddAsync(Group, "Oslo"));
        var seed = EventOf(await OfferAsync("Arendal"));
        await Stores.Desk.ReportAsync(ReportOf(own, Other), NextEffect(), Now);
        await Stores.Desk.ReportAsync(ReportOf(seed, Other), NextEffect(), Now);
        await DecideAsync(own, new FactRuling.Approve());

        await Stores.Sources.TakeAwayAsync(Group, own.Source, Now);
        await Stores.Sources.TakeAwayAsync(Group, seed.Source, Now);

        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
        Assert.Equal(ReportOutcome.NoLongerThere, await Stores.Desk.ReportAsync(ReportOf(own, Other), NextEffect(), Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(Now));
        Assert.Empty((await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        await AddAsync(Group, "Oslo");
        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task Reports_of_a_document_that_is_gone_leave_room_for_others()
    {
        var (gone, other) = (await AddAsync(Group, "Oslo"), EventOf(await AddAsync(Group, "Bergen")));
        for (var at = 0; at < MemberReport.MostOpen; at++)
        {
            var report = ReportOf(EventOf(gone), Other) with { Sentence = new TextSpan(at, 1) };
            Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, NextEffect(), Now));
        }

        Assert.Equal(ReportOutcome.TooManyOpen, await Stores.Desk.ReportAsync(ReportOf(other, Other), NextEffect(), Now));
        await Stores.Sources.TakeAwayAsync(Group, gone.Extracted.Source, Now);

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(ReportOf(other, Other), NextEffect(), Now));
    }

    [Fact]
    public async Task A_forgotten_group_has_neither_approvals_nor_reports()
    {
        var seed = EventOf(await OfferAsync("Arendal"));
        await Stores.Desk.ReportAsync(ReportOf(seed, Other), NextEffect(), Now);
        await DecideAsync(seed, new FactRuling.Approve());

        await Stores.Eraser.ForgetAsync(Group, NextEffect(), Now);

        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
        Assert.Empty((await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
    }

    [Fact]
    public async Task Reports_outlive_a_restart_word_for_word()
    {
        var report = ReportOf(EventOf(await AddAsync(Group, "Oslo")), Other) with { Words = "Why? 😀" };
        await Stores.Desk.ReportAsync(report, NextEffect(), Now);

        await Stores.ReopenAsync();

        Assert.Equal(report, Assert.Single(await Stores.Desk.ListReportsAsync(Group, Now)));
    }
}
