using System.Text.Json.Nodes;
using LiteDB;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Packing;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Packing;

/// <summary>A folder of the time when layout and mentions were one stream and neither names nor sketches were packed.</summary>
public sealed class EarlierFormatTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DataFolder? opened;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private DataFolder Data => opened!;

    public async ValueTask InitializeAsync()
    {
        await Installation.MakeAsync(folder.Path, isKilled: false);
        opened = await Installation.RequireAsync(folder.Path);
        await Data.Writer.WriteAsync(
            session =>
            {
                session.FindAll(Collections.Sources).ForEach(row => MakeEarlier(session, row));
                return true;
            },
            Now);
        await Data.DisposeAsync();
        opened = await Installation.RequireAsync(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await Data.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Everything_is_read_as_before()
    {
        await Installation.CheckAsync(Data);

        var names = await Data.Names.ListAsync(Installation.Group, Now);
        Assert.Equal(Installation.Sources, names.Count);
        Assert.Equivalent(SourceNames.Of(SampleSources.Of(Installation.Group, "Place 0").Extracted), names[0], strict: true);
        var sentences = await Data.Sources.ReadSentencesAsync(Installation.Group, names[0].Source, Now);
        Assert.Equal("They agreed on a ferry.", sentences!.EvidenceOf(2).Text);
    }

    [Fact]
    public async Task An_extraction_made_again_takes_the_place_of_the_earlier_streams()
    {
        var again = SampleSources.Of(Installation.Group, "Place 3", version: 2).Extracted;
        Assert.Contains(again.Source, await Data.Sources.ListStaleAsync(2, Now));

        Assert.True(await Data.Sources.ReplaceExtractionAsync(again, Now));

        Assert.DoesNotContain(again.Source, await Data.Sources.ListStaleAsync(2, Now));
        await Data.DisposeAsync();
        opened = await Installation.RequireAsync(folder.Path);
        Assert.Equivalent(again with { Facts = [again.Facts[0], .. again.Facts.Skip(2)] }, await Data.Sources.ReadAsync(Installation.Group, again.Source, Now), strict: true);
        var kept = await Data.Reader.ReadAsync(view => view.FindAll(Collections.Parts).ConvertAll(part => part["_id"].AsString), Now);
        Assert.Equal(5, kept.Count(id => id.StartsWith(again.Source.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_source_of_it_goes_with_all_its_parts()
    {
        var source = SampleSources.Of(Installation.Group, "Place 3").Extracted.Source;

        Assert.True(await Data.Sources.TakeAwayAsync(Installation.Group, source, Now));
        await Data.Sources.LetGoAsync(Now);

        var kept = await Data.Reader.ReadAsync(view => view.FindAll(Collections.Parts).ConvertAll(part => part["_id"].AsString), Now);
        Assert.DoesNotContain(kept, id => id.StartsWith(source.ToString(), StringComparison.Ordinal));
    }

    private static void MakeEarlier(WriteSession session, BsonDocument row)
    {
        var source = SourceRow.FromRow(row).Id;
        var structure = Open(PackStreams.Layout);
        foreach (var (name, value) in Open(PackStreams.Mentions))
        {
            structure[name] = value?.DeepClone();
        }

        structure["format"] = 1;
        session.Delete(Collections.Parts, Keys.Part(source, PackStreams.Names, 0));
        session.Delete(Collections.Parts, Keys.Part(source, PackStreams.Sketch, 0));
        session.Insert(Collections.Parts, new BsonDocument
        {
            ["_id"] = Keys.Part(source, PackStreams.Structure, 0),
            ["b"] = PackedBytes.Pack(System.Text.Encoding.UTF8.GetBytes(structure.ToJsonString()))[0],
        });
        row.Remove("parts");
        row["factParts"] = 1;
        row["structureParts"] = 1;
        session.Put(Collections.Sources, row);

        JsonObject Open(string stream)
        {
            var id = Keys.Part(source, stream, 0);
            var content = PackedBytes.Unpack([session.Find(Collections.Parts, id)!["b"].AsBinary]);
            session.Delete(Collections.Parts, id);
            return JsonNode.Parse(content.Span)!.AsObject();
        }
    }
}
