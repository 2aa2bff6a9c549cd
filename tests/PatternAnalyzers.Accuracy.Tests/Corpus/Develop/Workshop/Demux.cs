using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Corpus.Workshop.GameServer;

public readonly record struct Packet(ushort Opcode, uint Session, ReadOnlyMemory<byte> Payload);

/// <summary>Gives every session a mailbox of its own so that one slow client cannot hold up the rest.</summary>
public sealed class SessionDemux(int mailboxSize)
{
    private readonly ConcurrentDictionary<uint, Channel<Packet>> _mailboxes = new();

    public ChannelReader<Packet> Open(uint session) =>
        _mailboxes.GetOrAdd(session, _ => Channel.CreateBounded<Packet>(mailboxSize)).Reader;

    public bool Deliver(in Packet packet) =>
        _mailboxes.TryGetValue(packet.Session, out var box) && box.Writer.TryWrite(packet);

    public void Close(uint session)
    {
        if (_mailboxes.TryRemove(session, out var box))
        {
            box.Writer.TryComplete();
        }
    }
}

public sealed class OpcodeRegistry
{
    private readonly Dictionary<ushort, (Type Message, Action<uint, object> Run)> _byOpcode = [];

    public void Map<T>(ushort opcode, Action<uint, T> run) where T : notnull
    {
        if (!_byOpcode.TryAdd(opcode, (typeof(T), (session, message) => run(session, (T)message))))
        {
            throw new InvalidOperationException($"Opcode {opcode} is taken.");
        }
    }

    public void Invoke(in Packet packet, Func<Type, ReadOnlyMemory<byte>, object> decode)
    {
        if (_byOpcode.TryGetValue(packet.Opcode, out var entry))
        {
            entry.Run(packet.Session, decode(entry.Message, packet.Payload));
        }
    }
}
