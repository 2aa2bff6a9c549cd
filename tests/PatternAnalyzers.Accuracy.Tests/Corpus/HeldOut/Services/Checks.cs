using Xunit;
using System.CodeDom.Compiler;

namespace Corpus.Services.Specs.HeldOut;

public class When_cart_is_empty
{
    private readonly List<string> cart = new();
    [Fact] public void It_has_no_lines() => Assert.Empty(cart);
    [Fact(DisplayName = "total is zero")] public void Total() => Assert.Equal(0, cart.Count);
}

public sealed class FakeMailServer : IDisposable
{
    public List<(string To, string Body)> Sent { get; } = new();
    public void Accept(string to, string body) => Sent.Add((to, body));
    public void Dispose() => Sent.Clear();
}

public class MailServiceSpecs : IClassFixture<FakeMailServer>
{
    readonly FakeMailServer server;
    public MailServiceSpecs(FakeMailServer server) => this.server = server;
    [Theory, InlineData("a@b.c")] public void Records(string to)
    {
        server.Accept(to, "hi");
        Assert.True(server.Sent.Any(s => s.To == to));
    }
}

public static class OrderMother
{
    public static Dictionary<string, int> Small() => new() { ["apple"] = 1 };
    public static Dictionary<string, int> Large() => Enumerable.Range(0, 500).ToDictionary(i => $"sku{i}", i => i);
}

[GeneratedCode("protoc", "3.25.1")]
public sealed partial class TelemetrySearchReply
{
    private int total_;
    private string cursor_ = "";
    public int Total { get => total_; set => total_ = value; }
    public string Cursor { get => cursor_; set => cursor_ = value ?? throw new ArgumentNullException(nameof(value)); }
    public TelemetrySearchReply Clone() => new() { total_ = total_, cursor_ = cursor_ };
}
