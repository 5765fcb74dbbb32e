namespace StudyBot;

/// <summary>
/// Standard output or standard error. Where it cannot be written (a full disk behind it, closed from outside) the program is not torn down in the middle
/// of its work: that is remembered, and what follows is let go. A reader that left is no failure; the system's stream lets that pass by itself.
/// </summary>
internal sealed class Outlet(Stream inner) : Stream
{
    private volatile string? failure;

    /// <summary>What went wrong first; null while everything was written.</summary>
    public string? Failure => failure;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (failure is not null)
        {
            return;
        }

        try
        {
            inner.Write(buffer);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            failure = unwritable.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        }
    }

    // The console writes at once, so there is nothing to flush.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
