using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class OffersTests
{
    [Theory]
    [InlineData("QueueConfig", "Validate", " that can be validated")]
    [InlineData("NameRegistry", "Register", " with the method Register")]
    [InlineData("NameRegistry", "ToString", "")]
    public void Methods_AreToldByWhatOneCanDo(string type, string method, string told) => Offers.Of(Told.Of(type, methods: method)).ShouldBe(told);
}
