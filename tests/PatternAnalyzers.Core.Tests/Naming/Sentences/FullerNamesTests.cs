using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class FullerNamesTests
{
    [Theory]
    [InlineData("ChartUtilityHook", "adds utilities", "adds chart utilities")]
    [InlineData("ProtobufTypeNameResolver", "resolves the type name", "resolves the Protobuf type name")]
    [InlineData("IgnoredOrderService", "ignores orders", "ignores orders")]
    [InlineData("ImageHandlerImageService", "adds images", "adds images")]
    [InlineData("OrderReader", "reads and sorts orders", "reads and sorts orders")]
    public void WhatIsDoneTo_IsCalledAsTheNameCallsIt(string name, string deeds, string fuller) =>
        FullerNames.In(deeds, Written.Split(name)).ShouldBe(fuller);
}
