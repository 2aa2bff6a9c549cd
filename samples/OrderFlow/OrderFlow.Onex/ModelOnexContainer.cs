namespace OrderFlow.Onex;

/// <summary>The container a node is built with. Nodes ask it for protocols, never for implementations.</summary>
/// <param name="services">Where the protocols come from.</param>
public sealed class ModelOnexContainer(IServiceProvider services)
{
    /// <summary>The service behind a protocol.</summary>
    /// <typeparam name="TProtocol">The protocol asked for.</typeparam>
    /// <returns>The registered service.</returns>
    /// <exception cref="OnexError">Nothing is registered for the protocol.</exception>
    public TProtocol GetService<TProtocol>()
        where TProtocol : class =>
        services.GetService(typeof(TProtocol)) as TProtocol
        ?? throw new OnexError("container.unregistered", $"No service is registered for {typeof(TProtocol).Name}.");
}
