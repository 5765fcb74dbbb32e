using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

/// <summary>How a group's trail is read; that each change writes its line is in the contract of what is changed.</summary>
public abstract class AuditTrailContract : StoreContract
{
    private static readonly MemberId Other = new("discord:77");
    private static readonly AuditFilter All = new(null, null);

    [Fact]
    public async Task A_page_begins_beside_the_last_one_whatever_is_written_meanwhile()
    {
        await NoteAsync(Group, 0..7);
        var newest = await ReadAsync(All, AuditPlace.Newest);
        await NoteAsync(Group, 7..9);

        var older = await ReadAsync(All, AuditPlace.Before(newest.Lines[^1].Number));
        var oldest = await ReadAsync(All, AuditPlace.Before(older.Lines[^1].Number));
        var back = await ReadAsync(All, AuditPlace.After(older.Lines[0].Number));
        var since = await ReadAsync(All, AuditPlace.After(back.Lines[0].Number));

        Assert.Equal(("6 5 4", false, true), Said(newest));
        Assert.Equal(("3 2 1", true, true), Said(older));
        Assert.Equal(("0", true, false), Said(oldest));
        Assert.Equal(("6 5 4", true, true), Said(back));
        Assert.Equal(("8 7", false, true), Said(since));
        Assert.Equal(newest.Lines, back.Lines);
    }

    [Fact]
    public async Task Of_the_lines_that_are_asked_for_a_page_is_full()
    {
        for (var number = 0; number < 6; number++)
        {
            await NoteAsync(Group, number..(number + 1), "source.added", Other);
            await NoteAsync(Group, (10 + number)..(11 + number), "setting.set", SampleSources.Moderator);
        }

        var added = await ReadAsync(new AuditFilter("added", Other), AuditPlace.Newest);
        var before = await ReadAsync(new AuditFilter("source", null), AuditPlace.Before(added.Lines[^1].Number));

        Assert.Equal(("5 4 3", false, true), Said(added));
        Assert.Equal(("2 1 0", true, false), Said(before));
        Assert.Equal(("", false, false), Said(await ReadAsync(new AuditFilter("source", SampleSources.Moderator), AuditPlace.Newest)));
    }

    [Fact]
    public async Task No_other_groups_line_stands_between()
    {
        foreach (var number in Enumerable.Range(0, 4))
        {
            await NoteAsync(Group, number..(number + 1));
            await NoteAsync(OtherGroup, number..(number + 1));
            await NoteAsync(new GroupId($"{Group}0"), number..(number + 1));
        }

        await Stores.ReopenAsync();
        var newest = await ReadAsync(All, AuditPlace.Newest);

        Assert.All(newest.Lines, numbered => Assert.Equal(Group, numbered.Line.Group));
        Assert.Equal(("3 2 1", false, true), Said(newest));
        Assert.Equal(("0", true, false), Said(await ReadAsync(All, AuditPlace.Before(newest.Lines[^1].Number))));
        Assert.Equal(["3", "2"], (await Stores.Audit.ListAsync(Group, 2, Now)).Select(line => line.Subject));
        Assert.Equal(4, (await Stores.Audit.ListAsync(Group, int.MaxValue, Now)).Count);
    }

    private Task<AuditPage> ReadAsync(AuditFilter filter, AuditPlace place) => Stores.Audit.ReadPageAsync(Group, filter, place, 3, Now);

    private async Task NoteAsync(GroupId group, Range numbers, string action = "source.added", MemberId? by = null)
    {
        for (var number = numbers.Start.Value; number < numbers.End.Value; number++)
        {
            var line = new AuditLine(group, by ?? SampleSources.Moderator, SampleSources.Noon + Duration.FromMinutes(number), action, $"{number}", null);
            await Stores.Audit.NoteAsync(line, new EffectId($"{group} {number}"), Now);
        }
    }

    private static (string Subjects, bool HasNewer, bool HasOlder) Said(AuditPage page) =>
        (string.Join(' ', page.Lines.Select(numbered => numbered.Line.Subject)), page.HasNewer, page.HasOlder);
}
