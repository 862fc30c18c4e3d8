/// Which messages belong together: those that refer to each other, directly or through others.
struct MailThreads {
    private var nodes: [UInt64: Int32] = [:]
    private var parents: [Int32] = []
    /// Each message with its node.
    private(set) var messages: [(node: Int32, place: Place)] = []
    private var known: Set<Int32> = []

    /// Adds a message; false for one that is there already.
    mutating func add(_ id: String, answering others: [String], at place: Place) -> Bool {
        let node = node(of: id)
        guard known.insert(node).inserted else { return false }
        for other in others { join(node, self.node(of: other)) }
        messages.append((node, place))
        return true
    }

    /// The threads, in the order of their first messages, each in the order in which it was read.
    mutating func all() -> [[Place]] {
        var threads: [[Place]] = []
        var places: [Int32: Int] = [:]
        for (node, place) in messages {
            let root = root(of: node)
            if let index = places[root] {
                threads[index].append(place)
            } else {
                places[root] = threads.count
                threads.append([place])
            }
        }
        return threads
    }

    private mutating func node(of id: String) -> Int32 {
        let key = PieceIndex.key("<" + id)
        if let known = nodes[key] { return known }
        let node = Int32(parents.count)
        parents.append(node)
        nodes[key] = node
        return node
    }

    private mutating func root(of node: Int32) -> Int32 {
        var node = node
        while parents[Int(node)] != node {
            parents[Int(node)] = parents[Int(parents[Int(node)])]
            node = parents[Int(node)]
        }
        return node
    }

    private mutating func join(_ one: Int32, _ two: Int32) {
        let (a, b) = (root(of: one), root(of: two))
        if a != b { parents[Int(max(a, b))] = min(a, b) }
    }
}
