using Xunit;

namespace Corpus.Services.UnitTests;

public class StackCalculator
{
    private readonly Stack<int> values = new();
    public StackCalculator Push(int v) { values.Push(v); return this; }
    public StackCalculator Add() { values.Push(values.Pop() + values.Pop()); return this; }
    public int Result => values.Peek();
}

public class StackCalculatorTests
{
    [Fact]
    public void Adds_two_numbers() => Assert.Equal(5, new StackCalculator().Push(2).Push(3).Add().Result);

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public void Pushing_keeps_value(int v) => Assert.Equal(v, new StackCalculator().Push(v).Result);

    [Fact]
    public void Empty_throws() => Assert.Throws<InvalidOperationException>(() => _ = new StackCalculator().Result);
}

public sealed class TempFolderFixture : IAsyncLifetime
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
    public Task InitializeAsync() { Directory.CreateDirectory(Folder); return Task.CompletedTask; }
    public Task DisposeAsync() { Directory.Delete(Folder, true); return Task.CompletedTask; }
}

[CollectionDefinition("folders")]
public class FolderCollection : ICollectionFixture<TempFolderFixture> { }

public class FileLayoutServiceTests(TempFolderFixture fixture) : IClassFixture<TempFolderFixture>
{
    [Fact]
    public async Task Writes_where_told()
    {
        var file = Path.Combine(fixture.Folder, "a.txt");
        await File.WriteAllTextAsync(file, "x");
        Assert.True(File.Exists(file));
    }
}

internal sealed class ClockStub(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
