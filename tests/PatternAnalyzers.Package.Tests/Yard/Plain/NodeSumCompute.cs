namespace Yard.Plain;

/// <summary>Adds up.</summary>
public sealed class NodeSumCompute
{
    /// <summary>The sum of both.</summary>
    public int ExecuteCompute(int a, int b) => a + b;
}
