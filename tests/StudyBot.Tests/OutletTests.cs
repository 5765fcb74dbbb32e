using System.Text;

namespace StudyBot.Tests;

public sealed class OutletTests
{
    [Fact]
    public async Task What_is_written_arrives()
    {
        var inner = new MemoryStream();
        var outlet = new Outlet(inner);
        await using var writer = new StreamWriter(outlet, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

        await writer.WriteLineAsync("Kyōto");
        writer.WriteLine("Oslo");

        Assert.Equal("Kyōto\nOslo\n", Encoding.UTF8.GetString(inner.ToArray()));
        Assert.Null(outlet.Failure);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_remembered_and_stops_nobody()
    {
        using var inner = new FullStream();
        var outlet = new Outlet(inner);
        await using var writer = new StreamWriter(outlet, new UTF8Encoding(false)) { AutoFlush = true };

        await writer.WriteLineAsync("one");
        writer.WriteLine("two");

        Assert.Equal("No space left", outlet.Failure);
        Assert.Equal(1, inner.Tried);
    }

    private sealed class FullStream : MemoryStream
    {
        public int Tried { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Tried++;
            throw new IOException("No space left.");
        }
    }
}
